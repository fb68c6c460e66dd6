// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** Unpacked bytes, of which no more come out than a multiple of what went in. Not thread-safe. */
public final class Unpacked extends FilterInputStream {
  /** zstd may refer back this far, as a power of two: 128 MiB outside the heap. */
  private static final int LONGEST_WINDOW = 27;

  private final LongSupplier packed;
  private final long free;
  private final int ratio;
  private long out;

  /**
   * Guards a stream that unpacks.
   *
   * @param unpacking the unpacked bytes
   * @param packed how many packed bytes were read so far, or are there in all
   * @param free bytes that may come out whatever the ratio
   * @param ratio largest ratio of unpacked to packed bytes after that
   */
  public Unpacked(InputStream unpacking, LongSupplier packed, long free, int ratio) {
    super(unpacking);
    this.packed = packed;
    this.free = free;
    this.ratio = ratio;
  }

  /** Unpacks gzip, also of several members. */
  public static InputStream gzip(InputStream in, long free, int ratio) throws IOException {
    Counted packed = new Counted(in);
    return new Unpacked(new GZIPInputStream(packed, 1 << 16), packed::count, free, ratio);
  }

  /** Unpacks zstd, also of several frames. */
  public static InputStream zstd(InputStream in, long free, int ratio) throws IOException {
    Counted packed = new Counted(in);
    ZstdInputStreamNoFinalizer zstd = new ZstdInputStreamNoFinalizer(packed);
    zstd.setLongMax(LONGEST_WINDOW);
    return new Unpacked(new BufferedInputStream(zstd, 1 << 16), packed::count, free, ratio);
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
    if (n <= 0) {
      return 0;
    }
    byte[] scratch = new byte[(int) Math.min(n, 1 << 13)];
    return Math.max(0, read(scratch, 0, scratch.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int count(int result, int n) throws TooLargeException {
    out += n;
    if (out > free && out / ratio > packed.getAsLong()) {
      throw new TooLargeException("unpacks to more than " + ratio + " times its size");
    }
    return result;
  }
}
