// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

class KnowledgeGapsTest {
  private final KnowledgeGaps gaps = new KnowledgeGaps();

  @Test
  void villagesThatTheGazetteerLacksAreCountedOnceAReport() {
    read("a", "قصف الطيران بلدة الزرنبوق في ريف حلب. وسكن الناس بلدة الزرنبوق زمنا.");
    read("b", "دخلت القوات بلدة الزرنبوق.");
    assertThat(gaps.reports()).isEqualTo(2);
    assertThat(gaps.places(9))
        .contains(new KnowledgeGaps.Gap("بلده الزرنبوق", 2, "a"))
        .noneMatch(gap -> gap.text().contains("حلب"));
  }

  @Test
  void sidesWithAnIdentifierAreNoGap() {
    read("a", "هاجم الحوثيون موقعا للجيش.");
    read("b", "هاجم مسلحو الفصيل الزرنبوقي موقعا للجيش.");
    assertThat(gaps.subjects(9)).extracting(KnowledgeGaps.Gap::example).contains("b");
    assertThat(gaps.subjects(9)).extracting(KnowledgeGaps.Gap::example).doesNotContain("a");
  }

  private void read(String id, String body) {
    ReportHeader header =
        new ReportHeader(id, LocalDate.of(2024, 5, 1), "ar", null, null, null, null, null, null);
    gaps.add(Coder.arabic().trace(new Report(header, "عنوان\n\n" + body, List.of())));
  }
}
