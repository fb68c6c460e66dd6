// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that go through. Not thread-safe. */
public final class Counted extends FilterInputStream {
  private long count;

  /** Counts what is read of {@code in}. */
  public Counted(InputStream in) {
    super(in);
  }

  /** How many bytes went through. */
  public long count() {
    return count;
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

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count += skipped;
    return skipped;
  }
}
