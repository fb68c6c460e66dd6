// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A stream of text in whatever encoding, given as UTF-8 without a byte order mark. UTF-8 input goes
 * through byte by byte, faults included. Not thread-safe.
 */
public final class Utf8Stream extends InputStream {
  private static final int PEEK = 1 << 16;

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private boolean first = true;
  private char pending;

  private Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  /** Wraps a stream; the encoding is found from its first bytes. */
  public static InputStream of(InputStream in, @Nullable String declared) throws IOException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, PEEK);
    marked.mark(PEEK);
    byte[] head = marked.readNBytes(PEEK);
    marked.reset();
    Charset charset = Encoding.guess(head, head.length, declared);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new Utf8Stream(new InputStreamReader(marked, charset));
    }
    if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      marked.skipNBytes(3);
    }
    return marked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!bytes.hasRemaining() && !fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.remaining());
    bytes.get(target, from, n);
    return n;
  }

  private boolean fill() throws IOException {
    int kept = 0;
    if (pending != 0) {
      chars[0] = pending;
      pending = 0;
      kept = 1;
    }
    int n = reader.read(chars, kept, chars.length - kept);
    int end = kept + Math.max(0, n);
    if (end == 0) {
      return false;
    }
    if (n > 0 && Character.isHighSurrogate(chars[end - 1])) {
      pending = chars[--end];
    }
    int start = first && end > 0 && chars[0] == 0xFEFF ? 1 : 0;
    first = false;
    bytes = StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(chars, start, end - start));
    return bytes.hasRemaining() || fill();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
