// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that are made while they are read, so that a test can hand out more of them than fit into
 * memory: a beginning, a pattern over and over, an end.
 */
final class Made extends InputStream {
  private final byte[] head;
  private final byte[] pattern;
  private final byte[] tail;
  private final long repeated;
  private final long length;
  private long position;

  /**
   * Makes bytes.
   *
   * @param times how often the pattern comes
   */
  Made(byte[] head, byte[] pattern, long times, byte[] tail) {
    this.head = head;
    this.pattern = pattern;
    this.tail = tail;
    this.repeated = pattern.length * times;
    this.length = head.length + repeated + tail.length;
  }

  Made(String head, String pattern, long times, String tail) {
    this(utf8(head), utf8(pattern), times, utf8(tail));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes were read. */
  long position() {
    return position;
  }

  /** How many bytes there are. */
  long length() {
    return length;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int most) {
    if (position >= length) {
      return most == 0 ? 0 : -1;
    }
    int done = 0;
    while (done < most && position < length) {
      int n = some(target, from + done, most - done);
      done += n;
      position += n;
    }
    return done;
  }

  private int some(byte[] target, int from, int most) {
    if (position < head.length) {
      return copy(head, position, target, from, most);
    }
    long in = position - head.length;
    return in < repeated
        ? copy(pattern, in % pattern.length, target, from, most)
        : copy(tail, in - repeated, target, from, most);
  }

  private static int copy(byte[] source, long at, byte[] target, int from, int most) {
    int n = (int) Math.min(most, source.length - at);
    System.arraycopy(source, (int) at, target, from, n);
    return n;
  }

  /** A pattern of many copies, so that handing it out costs little. */
  static byte[] times(byte[] bytes, int times) {
    byte[] out = new byte[bytes.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(bytes, 0, out, i * bytes.length, bytes.length);
    }
    return out;
  }

  /** Many equal bytes. */
  static byte[] filled(int length, char letter) {
    byte[] out = new byte[length];
    Arrays.fill(out, (byte) letter);
    return out;
  }
}
