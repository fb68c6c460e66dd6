// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of bytes, however long: a line beyond the limit is passed over without being kept.
 * Lines end in LF or CR LF. Not thread-safe.
 */
public final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long offset;
  private long number;

  /**
   * One line.
   *
   * @param bytes its bytes without the line end; empty if it is too long
   * @param number its number from 1
   * @param offset its first byte
   * @param tooLong whether it went beyond the limit
   * @param ended whether a line end followed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Line(byte[] bytes, long number, long offset, boolean tooLong, boolean ended) {}

  /** Reads {@code in}, keeping no more than {@code limit} bytes of a line. */
  public Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or null at the end. */
  public @Nullable Line next() throws IOException {
    if (position == filled && !fill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long start = offset;
    boolean tooLong = false;
    boolean ended = false;
    do {
      int end = lineEnd();
      int length = end - position;
      tooLong |= line.size() + length > limit;
      if (!tooLong) {
        line.write(buffer, position, length);
      }
      ended = end < filled;
      offset += length + (ended ? 1 : 0);
      position = ended ? end + 1 : end;
    } while (!ended && fill());
    number++;
    byte[] bytes = tooLong ? new byte[0] : withoutReturn(line.toByteArray());
    return new Line(bytes, number, start, tooLong, ended);
  }

  private int lineEnd() {
    int i = position;
    while (i < filled && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private static byte[] withoutReturn(byte[] line) {
    int n = line.length;
    return n > 0 && line[n - 1] == '\r' ? java.util.Arrays.copyOf(line, n - 1) : line;
  }
}
