// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: UTF-8, UTF-16 of either byte order, or Windows-1256, with or without a
 * byte-order mark. Anything else is refused by its name, as far as that can be told.
 *
 * <p>The eight-bit Arabic encodings give the same bytes to different letters; the right one is that
 * in which most words carry the article or are one of the commonest particles. Thread-safe.
 */
final class TextDecoder {
  /** The share of words with the article or a common particle that Arabic prose always reaches. */
  private static final double ARABIC = 0.1;

  /** The share of high bytes of Arabic or ASCII letters from which bytes pass as UTF-16. */
  private static final double UTF_16 = 0.7;

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final List<Charset> EIGHT_BIT =
      List.of(WINDOWS_1256, Charset.forName("ISO-8859-6"));
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern COMMON =
      Pattern.compile("[وفبك]?ال\\p{L}{2,}|في|من|على|إلى|عن|أن|مع|هذا|التي|الذي");

  /** How files that are no text begin, in ISO-8859-1. */
  private static final Map<String, String> MAGIC =
      Map.of(
          "%PDF", "a PDF file",
          "PK\3\4", "a ZIP archive or an office document",
          "\u001f\u008b", "a gzip file",
          "\u00d0\u00cf\u0011\u00e0", "an old Word document",
          "{\\rtf", "an RTF document",
          "\u0089PNG", "a PNG picture",
          "\u00ff\u00d8\u00ff", "a JPEG picture",
          "(\u00b5/\u00fd", "a zstd file",
          "\u00ff\u00fe\0\0", "UTF-32 text",
          "\0\0\u00fe\u00ff", "UTF-32 text");

  private TextDecoder() {}

  /**
   * Decodes a whole file; drops the byte-order mark, and line ends become LF.
   *
   * @throws RefusedException with outcome {@link Outcome#BAD_ENCODING}
   */
  static String decode(byte[] bytes) throws RefusedException {
    String text = text(bytes);
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += text.charAt(i) < ' ' && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    if (controls * 100L > text.length()) {
      throw refuse("binary data");
    }
    return (text.startsWith("\uFEFF") ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  private static String text(byte[] bytes) throws RefusedException {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        throw refuse(magic.getValue());
      }
    }
    if (head.startsWith("\u00fe\u00ff") || highBytes(bytes, 0) >= UTF_16) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    if (head.startsWith("\u00ff\u00fe") || highBytes(bytes, 1) >= UTF_16) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
    String decoded = chars.flip().toString();
    return result.isUnderflow() ? decoded : eightBit(bytes, decoded, in.position());
  }

  private static String utf16(byte[] bytes, Charset charset) throws RefusedException {
    if (Math.min(highBytes(bytes, 0), highBytes(bytes, 1)) >= UTF_16 / 2) {
      throw refuse("UTF-32 text");
    }
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refuse("broken " + charset.name() + " text");
    }
  }

  /** The share of code units whose byte at {@code first} is the high byte of ASCII or Arabic. */
  private static double highBytes(byte[] bytes, int first) {
    int high = 0;
    for (int i = first; i < bytes.length; i += 2) {
      high += bytes[i] == 0 || bytes[i] == 6 ? 1 : 0;
    }
    return bytes.length < 4 ? 0 : high / (bytes.length / 2.0);
  }

  private static String eightBit(byte[] bytes, String utf8, int broken) throws RefusedException {
    if (utf8.chars().anyMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
      throw refuse("UTF-8 text with a broken character at byte " + broken);
    }
    double best = 0;
    Charset found = WINDOWS_1256;
    for (Charset charset : EIGHT_BIT) {
      double share = commonWords(new String(bytes, charset));
      if (share > best) {
        best = share;
        found = charset;
      }
    }
    if (best < ARABIC) {
      throw refuse("text in an unknown eight-bit encoding");
    }
    if (!found.equals(WINDOWS_1256)) {
      throw refuse(found.name() + " text");
    }
    return new String(bytes, WINDOWS_1256);
  }

  private static double commonWords(String text) {
    long words = WORD.matcher(text).results().count();
    long common =
        WORD.matcher(text).results().filter(w -> COMMON.matcher(w.group()).matches()).count();
    return words == 0 ? 0 : (double) common / words;
  }

  private static RefusedException refuse(String what) {
    return new RefusedException(
        Outcome.BAD_ENCODING,
        "is " + what + "; save it as plain text in UTF-8, UTF-16 or Windows-1256");
  }
}
