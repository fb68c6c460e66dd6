// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A channel over a stream that keeps the last bytes that went through, so that reading can begin
 * again a little earlier after a fault. Not thread-safe.
 */
final class ReplayChannel implements ReadableByteChannel {
  /** More than a reader ever reads ahead. */
  static final int WINDOW = 1 << 20;

  /** A reader that asks this often after the end was told would ask for ever. */
  private static final int MOST_ENDS = 1_000;

  private final InputStream in;
  private final byte[] window = new byte[WINDOW];
  private long end;
  private int endsTold;
  private long position;

  ReplayChannel(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (!target.hasRemaining()) {
      return 0;
    }
    if (position == end && !fill()) {
      if (++endsTold > MOST_ENDS) {
        throw new EOFException("reading goes on after the end");
      }
      return -1;
    }
    int at = (int) (position % WINDOW);
    int n = (int) Math.min(Math.min(end - position, WINDOW - at), target.remaining());
    target.put(window, at, n);
    position += n;
    return n;
  }

  private boolean fill() throws IOException {
    int at = (int) (end % WINDOW);
    int n = in.read(window, at, Math.min(1 << 16, WINDOW - at));
    end += Math.max(0, n);
    return n > 0;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    if (position == end && !fill()) {
      return -1;
    }
    return window[(int) (position++ % WINDOW)] & 0xFF;
  }

  /** Some of the next bytes; how many, or -1 at the end. */
  int read(byte[] target, int from, int length) throws IOException {
    return read(ByteBuffer.wrap(target, from, length));
  }

  /** Exactly so many of the next bytes. */
  byte[] exactly(int length) throws IOException {
    byte[] bytes = new byte[length];
    int n = 0;
    while (n < length) {
      int more = read(bytes, n, length - n);
      if (more < 0) {
        throw new EOFException();
      }
      n += more;
    }
    return bytes;
  }

  /** Where the next byte stands. */
  long position() {
    return position;
  }

  /** Goes back to an offset, or to the oldest byte that is kept. */
  void rewind(long offset) {
    position = Math.max(offset, Math.max(0, end - WINDOW));
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    // the stream belongs to whoever opened it
  }
}
