// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text, int limit) throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    List<String> out = new ArrayList<>();
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      String words = new String(line.bytes(), StandardCharsets.UTF_8);
      out.add(line.number() + "@" + line.offset() + ":" + (line.tooLong() ? "!" : words));
    }
    return out;
  }

  @Test
  void numbersAndOffsetsCountWhatStandsInTheFile() throws IOException {
    assertThat(lines("ab\r\n\nc", 10)).containsExactly("1@0:ab", "2@4:", "3@5:c");
  }

  @Test
  void aLineBeyondTheLimitIsMarkedAndTheNextIsRead() throws IOException {
    assertThat(lines("12345\n1234\n", 4)).containsExactly("1@0:!", "2@6:1234");
  }

  @Test
  void linesAcrossBuffersAreWhole() throws IOException {
    String lengthy = "x".repeat(200_000);
    assertThat(lines(lengthy + "\ny", 300_000)).containsExactly("1@0:" + lengthy, "2@200001:y");
  }

  @Test
  void aLineOfManyMegabytesIsNotKept() throws IOException {
    skimsOneLine(64L << 20);
  }

  @Test
  @Tag("slow")
  void aLineOfOneGigabyteIsNotKept() throws IOException {
    skimsOneLine(1L << 30);
  }

  private static void skimsOneLine(long size) throws IOException {
    Lines lines = new Lines(new OneLetter(size), 1 << 20);
    Lines.Line line = Objects.requireNonNull(lines.next());
    assertThat(line.tooLong()).isTrue();
    assertThat(line.bytes()).isEmpty();
    assertThat(lines.next()).isNull();
  }

  /** One letter, very often. */
  private static final class OneLetter extends InputStream {
    private long left;

    OneLetter(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int n = (int) Math.min(left, length);
      Arrays.fill(target, from, from + n, (byte) 'x');
      left -= n;
      return n;
    }
  }
}
