// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.model.CodedReport;
import org.sijill.model.Estimate;
import org.sijill.model.Measure;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Tally;

class TalliesTest {
  private static final LocalDate PUBLISHED = LocalDate.parse("2021-06-16");
  private static final Coder CODER = Coder.arabic();

  private static CodedReport code(String text) {
    return CODER.code(
        new Report(
            new ReportHeader("t", PUBLISHED, "ar", null, null, null, "", null, null),
            text,
            List.of()));
  }

  @Test
  void aFigureSinceAYearIsATallyAndNoEvent() {
    CodedReport coded = code("قتل 340 شرطيا في البلاد منذ عام 2014.");
    assertThat(coded.tallies())
        .singleElement()
        .satisfies(
            tally -> {
              assertThat(tally.measure()).isEqualTo(Measure.KILLED);
              assertThat(tally.value()).isEqualTo(Estimate.exact(340));
              assertThat(tally.since()).isEqualTo(LocalDate.parse("2014-01-01"));
              assertThat(tally.until()).isEqualTo(PUBLISHED);
            });
    assertThat(coded.events()).isEmpty();
  }

  @Test
  void theTollOfOneAttackStaysWithTheEvent() {
    CodedReport coded = code("قتل 14 جنديا في هجوم مسلح على حاجز قرب بنغازي أمس الثلاثاء.");
    assertThat(coded.tallies()).isEmpty();
    assertThat(coded.events()).hasSize(1);
  }

  @Test
  void theTollOfAWarIsATally() {
    assertThat(code("وأودت الحرب حتى الآن بحياة أكثر من 12 ألف شخص.").tallies())
        .extracting(Tally::measure, Tally::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Measure.KILLED, Estimate.moreThan(12000)));
  }

  @Test
  void theDisplacedAreATally() {
    assertThat(code("وتسببت المعارك في نزوح نحو 45 ألف شخص من القرى.").tallies())
        .extracting(Tally::measure, Tally::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Measure.DISPLACED, Estimate.about(45000)));
  }

  @Test
  void theDeadliestSinceAYearIsNotACountSinceIt() {
    assertThat(code("قتل 9 أشخاص في انفجار سيارة في كركوك هو الأعنف منذ عام 2017.").tallies())
        .isEmpty();
  }

  @Test
  void aFigureToldTwiceIsOneTally() {
    String text =
        "مقتل 85 جنديا منذ بدء الحملة\n\nأعلن الجيش مقتل 85 جنديا منذ بداية الحملة العسكرية.";
    assertThat(code(text).tallies()).hasSize(1);
  }
}
