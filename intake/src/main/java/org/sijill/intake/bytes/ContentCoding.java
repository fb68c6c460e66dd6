// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content codings of HTTP (gzip, deflate, br, zstd), one or several. Bytes that are not
 * in the coding they are labelled with are taken as they are, as archives often keep pages decoded
 * under their old label. Thread-safe.
 */
public final class ContentCoding {
  private static final int MOST = 4;

  private ContentCoding() {}

  /**
   * Decodes a payload.
   *
   * @param coding the Content-Encoding header, codings in the order in which they were applied
   * @param limit most bytes that may come out
   * @throws TooLargeException if more come out
   */
  public static byte[] decode(byte[] payload, String coding, int limit) throws IOException {
    List<String> codings = new ArrayList<>();
    for (String one : coding.toLowerCase(Locale.ROOT).split(",", -1)) {
      if (!one.isBlank()) {
        codings.add(one.strip());
      }
    }
    if (codings.size() > MOST) {
      throw new IOException("too many content codings: " + coding);
    }
    Collections.reverse(codings);
    byte[] bytes = payload;
    for (String one : codings) {
      bytes = decodeOne(bytes, one, limit);
    }
    return bytes;
  }

  private static byte[] decodeOne(byte[] bytes, String coding, int limit) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (coding) {
      case "identity", "none", "utf-8" -> bytes;
      case "gzip", "x-gzip" ->
          starts(bytes, 0x1F, 0x8B) ? Bytes.all(Unpacked.gzip(in, limit + 1L, 1), limit) : bytes;
      case "zstd" ->
          starts(bytes, 0x28, 0xB5) ? Bytes.all(Unpacked.zstd(in, limit + 1L, 1), limit) : bytes;
      case "deflate" -> inflate(bytes, limit);
      case "br" -> looksPlain(bytes) ? bytes : Bytes.all(new BrotliInputStream(in), limit);
      default -> throw new IOException("unknown content coding " + coding);
    };
  }

  /** Deflate comes with the zlib header that the standard asks for, or without. */
  private static byte[] inflate(byte[] bytes, int limit) throws IOException {
    if (looksPlain(bytes)) {
      return bytes;
    }
    boolean zlib = bytes.length > 1 && (bytes[0] & 0x0F) == 8 && header(bytes) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      return Bytes.all(in, limit);
    } finally {
      inflater.end();
    }
  }

  private static int header(byte[] bytes) {
    return ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
  }

  /** Markup or JSON that was decoded before it was stored. */
  private static boolean looksPlain(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && i < 64 && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i < bytes.length && (bytes[i] == '<' || bytes[i] == '{' || bytes[i] == '[');
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
