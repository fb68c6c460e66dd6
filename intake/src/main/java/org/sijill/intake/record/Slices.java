// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Keeps the bytes that went through since a mark, so that a part of a stream can be digested after
 * a parser has read it. Keeps at most {@code limit} bytes. Not thread-safe.
 */
final class Slices extends FilterInputStream {
  private final int limit;
  private byte[] kept = new byte[1 << 13];
  private int size;
  private long base;
  private boolean full;

  Slices(InputStream in, int limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int n = super.read(target, from, length);
    if (n > 0) {
      keep(target, from, n);
    }
    return n;
  }

  private void keep(byte[] bytes, int from, int n) {
    full |= size + n > limit;
    if (full) {
      base += size + n;
      size = 0;
      return;
    }
    if (size + n > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(size + n, Math.min(limit, 2 * kept.length)));
    }
    System.arraycopy(bytes, from, kept, size, n);
    size += n;
  }

  /** Forgets what lies before an offset of the stream. */
  void forget(long offset) {
    int drop = (int) Math.max(0, Math.min(size, offset - base));
    System.arraycopy(kept, drop, kept, 0, size - drop);
    base += drop;
    size -= drop;
    full = false;
  }

  /** The bytes between two offsets of the stream; shorter if some were forgotten. */
  byte[] slice(long start, long end) {
    int from = (int) Math.max(0, Math.min(size, start - base));
    int to = (int) Math.max(from, Math.min(size, end - base));
    return Arrays.copyOfRange(kept, from, to);
  }
}
