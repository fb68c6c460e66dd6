// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip and zstd streams and stops when far more comes out than went in. Not thread-safe.
 */
public final class Unpacked extends FilterInputStream {
  private final Counting packed;
  private final long free;
  private final int ratio;
  private long out;

  private Unpacked(InputStream unpacking, Counting packed, long free, int ratio) {
    super(unpacking);
    this.packed = packed;
    this.free = free;
    this.ratio = ratio;
  }

  /**
   * Unpacks gzip, also of several members.
   *
   * @param free bytes that may come out whatever the ratio
   * @param ratio largest ratio of unpacked to packed bytes after that
   */
  public static InputStream gzip(InputStream in, long free, int ratio) throws IOException {
    Counting packed = new Counting(in);
    return new Unpacked(new GZIPInputStream(packed, 1 << 16), packed, free, ratio);
  }

  /** Unpacks zstd, also of several frames; see {@link #gzip}. */
  public static InputStream zstd(InputStream in, long free, int ratio) throws IOException {
    Counting packed = new Counting(in);
    ZstdInputStreamNoFinalizer zstd = new ZstdInputStreamNoFinalizer(packed);
    zstd.setLongMax(27);
    return new Unpacked(new BufferedInputStream(zstd, 1 << 16), packed, free, ratio);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    return b < 0 ? b : count(b, 1);
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int n = super.read(target, from, length);
    return n < 0 ? n : count(n, n);
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] scratch = new byte[(int) Math.min(Math.max(n, 1), 1 << 13)];
    int read = n <= 0 ? 0 : read(scratch, 0, (int) Math.min(n, scratch.length));
    return Math.max(0, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int count(int result, int n) throws TooLargeException {
    out += n;
    if (out > free && out / ratio > packed.count) {
      throw new TooLargeException("unpacks to more than " + ratio + " times its size");
    }
    return result;
  }

  /** Counts what goes in. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int n = super.read(target, from, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
