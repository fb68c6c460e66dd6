// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by its bytes.
 *
 * <p>In order: a byte order mark; UTF-16 by the high bytes of the Arabic block; UTF-8, which Arabic
 * text in another encoding never looks like; the encoding that the page or server names; and of the
 * old Arabic encodings the one that gives more Arabic letter pairs and fewer oddities. A name that
 * contradicts the bytes is not believed. Thread-safe.
 */
public final class Encoding {
  private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");
  private static final Charset ARABIC_ISO = Charset.forName("ISO-8859-6");
  private static final int SAMPLE = 1 << 16;

  private Encoding() {}

  /**
   * A text and how it was encoded.
   *
   * @param text the text, without a byte order mark
   * @param charset its encoding
   * @param cut whether the end cuts a character off
   */
  public record Decoded(String text, Charset charset, boolean cut) {}

  /** Decodes a whole input; {@code declared} is what a page, server or caller names, if any. */
  public static Decoded decode(byte[] bytes, @Nullable String declared) {
    Charset charset = guess(bytes, bytes.length, declared);
    String text = new String(bytes, charset);
    if (!text.isEmpty() && text.charAt(0) == 0xFEFF) {
      text = text.substring(1);
    }
    return new Decoded(text, charset, isCut(bytes, charset));
  }

  /** The encoding of the first {@code length} bytes, which may break off inside a character. */
  public static Charset guess(byte[] bytes, int length, @Nullable String declared) {
    Charset marked = byMark(bytes, length);
    if (marked != null) {
      return marked;
    }
    Charset wide = wide(bytes, Math.min(length, SAMPLE));
    if (wide != null) {
      return wide;
    }
    Utf8Check utf8 = Utf8Check.of(bytes, length);
    if (utf8.bad() == 0 || utf8.bad() <= 1 + utf8.good() / 200) {
      return StandardCharsets.UTF_8;
    }
    Charset named = named(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return named;
    }
    return old(bytes, Math.min(length, SAMPLE));
  }

  private static @Nullable Charset byMark(byte[] b, int n) {
    if (n >= 3 && at(b, 0) == 0xEF && at(b, 1) == 0xBB && at(b, 2) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (n >= 2 && at(b, 0) == 0xFE && at(b, 1) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (n >= 2 && at(b, 0) == 0xFF && at(b, 1) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** UTF-16 has the same few high bytes (Latin 00, Arabic 06, punctuation 20) at every second. */
  private static @Nullable Charset wide(byte[] bytes, int length) {
    int pairs = length / 2;
    if (pairs < 2) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += isHigh(at(bytes, 2 * i)) ? 1 : 0;
      odd += isHigh(at(bytes, 2 * i + 1)) ? 1 : 0;
    }
    if (even * 10 >= pairs * 9 && odd * 10 < pairs * 5) {
      return StandardCharsets.UTF_16BE;
    }
    if (odd * 10 >= pairs * 9 && even * 10 < pairs * 5) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static boolean isHigh(int b) {
    return b == 0x00 || b == 0x06;
  }

  private static @Nullable Charset named(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    try {
      return Charset.forName(declared.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Lam and yeh have other places in the two encodings, and nearly every word holds one. */
  private static Charset old(byte[] bytes, int length) {
    int windows = 0;
    int iso = 0;
    for (int i = 0; i + 1 < length; i++) {
      int a = at(bytes, i);
      int b = at(bytes, i + 1);
      if (a == 0xC7 && b == 0xE1) {
        windows += 2;
      } else if (a == 0xC7 && b == 0xE4) {
        iso += 2;
      }
      windows += isWindowsOnly(a) ? 1 : 0;
      iso += isIsoOnly(a) ? 1 : 0;
    }
    if (windows == 0 && iso == 0) {
      return Charset.forName("windows-1252");
    }
    return iso > windows ? ARABIC_ISO : ARABIC_WINDOWS;
  }

  /** Letters, quotes, dashes that ISO-8859-6 does not have. */
  private static boolean isWindowsOnly(int b) {
    return (b >= 0x80 && b <= 0x9F) || b == 0xAB || b == 0xBB || b == 0xED || b == 0xDE;
  }

  /** Yeh and heh of ISO-8859-6, which are rare Latin letters and marks in Windows-1256. */
  private static boolean isIsoOnly(int b) {
    return b == 0xEA || b == 0xE7 || b == 0xE8;
  }

  private static boolean isCut(byte[] bytes, Charset charset) {
    boolean wide =
        charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
    return charset.equals(StandardCharsets.UTF_8)
        ? Utf8Check.of(bytes, bytes.length).cut()
        : wide && bytes.length % 2 == 1;
  }

  private static int at(byte[] bytes, int i) {
    return bytes[i] & 0xFF;
  }
}
