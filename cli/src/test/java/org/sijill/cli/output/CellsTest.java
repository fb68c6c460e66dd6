// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource({"abc,3", "سلام,4", "سَلام,4", "日本,4", "'',0"})
  void measuresWhatATerminalShows(String text, int width) {
    assertThat(Cells.width(text)).isEqualTo(width);
  }

  @Test
  void marksTakeNoWidth() {
    assertThat(Cells.width("\u2068سلام\u2069\u200f")).isEqualTo(4);
  }

  @Test
  void arabicIsIsolatedAndPadded() {
    assertThat(Cells.pad("سلام", 6)).isEqualTo("\u2068سلام\u2069  ");
  }

  @Test
  void latinIsPaddedOnly() {
    assertThat(Cells.pad("ab", 4)).isEqualTo("ab  ");
  }

  @Test
  void wrapsAtSpaces() {
    assertThat(Cells.wrap("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void wrapsCodesAfterUnderscores() {
    assertThat(Cells.wrap("air_drone_strike", 10)).containsExactly("air_drone_", "strike");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(Cells.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
  }

  @Test
  void everyLineFits() {
    String text = "قال المتحدث إن القوات دخلت shelling_artillery_missile المدينة الواقعة شمالا";
    for (int width = 1; width < 60; width++) {
      for (String line : Cells.wrap(text, width)) {
        assertThat(Cells.width(line)).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void takesOutWhatCouldUpsetATerminal() {
    assertThat(Cells.plain("a\u001b[31m\u202eb\n\tc\u0007")).isEqualTo("a[31mb c");
  }
}
