// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.SubEventType;

class StoryTest {
  private static final Coder CODER = Coder.arabic();

  private static CodedReport code(String text) {
    return CODER.code(
        new Report(
            new ReportHeader(
                "s", LocalDate.parse("2019-05-20"), "ar", null, null, null, "", null, null),
            text,
            List.of()));
  }

  @Test
  void anArrestForAnOrdinaryCrimeIsNoEvent() {
    CodedReport coded =
        code(
            "القبض على مغن بتهمة حيازة المخدرات\n\nألقت الشرطة القبض على المغني في بيروت أمس الأحد.");
    assertThat(coded.events()).isEmpty();
  }

  @Test
  void anArrestOfFightersIsAnEvent() {
    CodedReport coded = code("اعتقلت الشرطة ثلاثة من مسلحي التنظيم في كركوك أمس الأحد.");
    assertThat(coded.events())
        .extracting(Event::subEventType)
        .containsExactly(SubEventType.ARRESTS);
  }

  @Test
  void theDisplacedOfAForestFireAreNoTally() {
    CodedReport coded =
        code("حرائق الغابات تقترب من اللاذقية\n\nأجلت السلطات 300 شخص من منازلهم بسبب الحريق.");
    assertThat(coded.tallies()).isEmpty();
  }

  @Test
  void anUndatedActInANewsOfOtherThingsIsBackground() {
    CodedReport coded =
        code(
            """
            وزراء الطاقة يجتمعون في الكويت

            بحث الوزراء أسعار الخام وحصص الإنتاج.
            ودخل الاجتماع يومه الثاني.
            وساد الهدوء الأسواق.
            وقصفت طائرات حربية مصفاة قرب سبها.""");
    assertThat(coded.events()).isNotEmpty().allMatch(Event::background);
  }

  @Test
  void aClippedFormOfAnotherVerbIsNoKilling() {
    CodedReport coded = code("وقال الوزير إن الصحف يصفها خبراء في بيروت بأنها منحازة.");
    assertThat(coded.events()).isEmpty();
  }
}
