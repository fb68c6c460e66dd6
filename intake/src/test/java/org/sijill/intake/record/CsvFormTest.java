// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Outcome;
import org.sijill.intake.Readings;
import org.sijill.intake.Settings;

class CsvFormTest {

  @Test
  void quotedCellsHoldSeparatorsQuotesAndLineEnds() {
    String csv =
        "title,body,date\r\n\"فتح الجسر، و\"\"الميناء\"\"\",\"فتح الجيش الجسر.\nوعادت الحافلات.\",2025-03-14\r\n";
    Outcome.Read read = Readings.read(Settings.usual(), "n.csv", csv);
    assertThat(read.report().text())
        .isEqualTo("فتح الجسر، و\"الميناء\"\n\nفتح الجيش الجسر.\nوعادت الحافلات.\n");
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(read.report().header().id()).isEqualTo("n-1");
  }

  @Test
  void semicolonsAndArabicColumnNamesAreUnderstood() {
    String csv = "العنوان;النص;التاريخ\nخبر;فتح الجسر.;14-3-2025\n";
    assertThat(Readings.codes(Settings.usual(), "n.csv", csv)).containsExactly(Outcome.Code.READ);
  }

  @Test
  void tabsSeparateToo() {
    String tsv = "title\ttext\tdate\nخبر\tفتح الجسر.\t2025/3/14\n";
    assertThat(Readings.codes(Settings.usual(), "n.tsv", tsv)).containsExactly(Outcome.Code.READ);
  }

  @Test
  void columnsWithoutAKnownNameAreListed() {
    assertThat(Readings.of(Settings.usual(), "n.csv", "a,b\n1,2\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Broken.class, o -> assertThat(o.reason()).contains("map one of a, b"));
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLineOnly() {
    String csv = "title,date\n\"مفتوح,2025-03-14\nفتح الجسر,2025-03-14\nعودة السكان,2025-03-15\n";
    List<Outcome> outcomes = Readings.of(Settings.usual(), "n.csv", csv);
    assertThat(outcomes)
        .extracting(Outcome::code)
        .containsExactly(Outcome.Code.BROKEN, Outcome.Code.READ, Outcome.Code.READ);
    assertThat(outcomes.get(0).where().line()).isEqualTo(2);
  }

  @Test
  void aRowWithTooManyCellsIsBroken() {
    assertThat(Readings.codes(Settings.usual(), "n.csv", "title,date\nخبر,2025-03-14,زائد\n"))
        .containsExactly(Outcome.Code.BROKEN);
  }

  @Test
  void hostileQuotesAreGivenUpAfterSomeTries() {
    String csv = "title,date\n" + "a\",\"\n".repeat(50_000);
    List<Outcome> outcomes = Readings.of(Settings.usual(), "n.csv", csv);
    assertThat(outcomes).hasSizeLessThan(60).allMatch(o -> o.code() == Outcome.Code.BROKEN);
  }
}
