// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT =
      "الوزير يزور المدينة\n\nوصل الوزير إلى المدينة في الصباح، وتحدث مع السكان عن الطريق الجديد.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void readsTextWithoutMark(String charset) throws RefusedException {
    assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String charset) throws RefusedException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(bytes)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-6,ISO-8859-6 text", "UTF-32LE,UTF-32 text", "UTF-32BE,UTF-32 text"})
  void refusesOtherEncodingsByName(String charset, String name) {
    refuses(TEXT.replace("،", ",").getBytes(Charset.forName(charset)), name);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 and so on,a PDF file",
    "'PK\u0003\u0004 and so on',a ZIP archive or an office document",
    "'{\\rtf1 and so on',an RTF document"
  })
  void refusesFilesThatAreNoText(String text, String name) {
    refuses(text.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  @Test
  void refusesBinaryData() {
    refuses("\1\2\3\4\5\7\10".repeat(60).getBytes(StandardCharsets.UTF_8), "binary data");
  }

  @Test
  void refusesWesternEightBitText() {
    refuses(
        "Un été à la mer".getBytes(StandardCharsets.ISO_8859_1), "an unknown eight-bit encoding");
  }

  @Test
  void namesTheByteWhereUtf8IsBroken() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("سلام".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("سلام".getBytes(StandardCharsets.UTF_8));
    refuses(bytes.toByteArray(), "UTF-8 text with a broken character at byte 8");
  }

  @Test
  void refusesUtf8ThatIsCutInsideACharacter() {
    byte[] bytes = "سلام".getBytes(StandardCharsets.UTF_8);
    refuses(Arrays.copyOf(bytes, 7), "UTF-8 text with a broken character at byte 6");
  }

  @Test
  void lineEndsBecomeLineFeeds() throws RefusedException {
    byte[] bytes = "a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes)).isEqualTo("a\nb\nc\n");
  }

  @Test
  void emptyFileIsEmptyText() throws RefusedException {
    assertThat(TextDecoder.decode(new byte[0])).isEmpty();
  }

  @Test
  void everyPrefixIsReadOrRefused() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "windows-1256", "UTF-32BE"}) {
      byte[] bytes = TEXT.getBytes(Charset.forName(charset));
      for (int length = 0; length <= bytes.length; length++) {
        try {
          assertThat(TextDecoder.decode(Arrays.copyOf(bytes, length))).isNotNull();
        } catch (RefusedException e) {
          assertThat(e.at("x").outcome()).isEqualTo(Outcome.BAD_ENCODING);
        }
      }
    }
  }

  private static void refuses(byte[] bytes, String name) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> TextDecoder.decode(bytes))
        .withMessageContaining(name)
        .withMessageContaining("save it as plain text in UTF-8")
        .satisfies(e -> assertThat(e.at("x").outcome()).isEqualTo(Outcome.BAD_ENCODING));
  }
}
