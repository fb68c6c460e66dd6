// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;

/**
 * A compiled file of the knowledge, read from its begin to its end: numbers are big-endian.
 *
 * <p>With the system property {@code sijill.map} set to {@code true}, which the launcher does for
 * short runs, a file is not read but mapped where that can be done, so that only the pages that one
 * report asks for are touched. A long run reads files into memory: it must not fail when the
 * program is built anew beneath it. The columns that it gives are read-only by contract and may be
 * shared between threads as long as only absolute positions are asked for; reading the file itself
 * is for one thread.
 */
public final class CompiledFile {
  private static final String MAP = "sijill.map";

  private final ByteBuffer in;

  private CompiledFile(ByteBuffer in) {
    this.in = in;
  }

  /**
   * Opens a resource.
   *
   * @param anchor a class in the module and package that it lies beside
   * @param name its name
   * @throws IllegalStateException if there is none: the module was not built
   * @throws IOException if it cannot be read
   */
  public static CompiledFile of(Class<?> anchor, String name) throws IOException {
    if (Boolean.getBoolean(MAP)) {
      ByteBuffer mapped = FirstEntry.map(anchor, name);
      if (mapped != null) {
        return new CompiledFile(mapped);
      }
    }
    InputStream resource = anchor.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(name + " was not compiled; build module knowledge");
    }
    try (resource) {
      return of(resource.readAllBytes());
    }
  }

  /** Reads a compiled form in memory. */
  public static CompiledFile of(byte[] compiled) {
    return new CompiledFile(ByteBuffer.wrap(compiled));
  }

  /** A part of a file, mapped. */
  static ByteBuffer map(FileChannel file, long start, long size) throws IOException {
    return file.map(FileChannel.MapMode.READ_ONLY, start, size);
  }

  /**
   * The next number.
   *
   * @throws IOException if the file ends before
   */
  public int number() throws IOException {
    try {
      return in.getInt();
    } catch (BufferUnderflowException e) {
      throw new IOException("a compiled file ends too early", e);
    }
  }

  /** The next {@code n} bytes. */
  public ByteBuffer bytes(int n) throws IOException {
    return part(n, 1);
  }

  /** The next {@code n} numbers of 16 bits. */
  public ShortBuffer shorts(int n) throws IOException {
    ShortBuffer view = part(n, Short.BYTES).asShortBuffer();
    return in.isDirect() ? view : ShortBuffer.allocate(n).put(view).clear();
  }

  /** The next {@code n} numbers of 32 bits. */
  public IntBuffer ints(int n) throws IOException {
    IntBuffer view = part(n, Integer.BYTES).asIntBuffer();
    return in.isDirect() ? view : IntBuffer.allocate(n).put(view).clear();
  }

  /** The next {@code n} numbers of 64 bits. */
  public LongBuffer longs(int n) throws IOException {
    LongBuffer view = part(n, Long.BYTES).asLongBuffer();
    return in.isDirect() ? view : LongBuffer.allocate(n).put(view).clear();
  }

  /** The next {@code n} numbers of 32 bits, few enough to be copied. */
  public int[] array(int n) throws IOException {
    int[] out = new int[n];
    part(n, Integer.BYTES).asIntBuffer().get(out);
    return out;
  }

  private ByteBuffer part(int n, int width) throws IOException {
    if (n < 0 || in.remaining() < (long) n * width) {
      throw new IOException("a compiled file ends too early");
    }
    ByteBuffer out = in.slice(in.position(), n * width);
    in.position(in.position() + n * width);
    return out;
  }
}
