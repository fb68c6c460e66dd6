// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.model.SectionKind.BODY;
import static org.sijill.model.SectionKind.DATELINE;
import static org.sijill.model.SectionKind.HEADLINE;
import static org.sijill.model.SectionKind.IGNORED;
import static org.sijill.model.SectionKind.LEAD;
import static org.sijill.model.SectionKind.SIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.model.SectionKind;

class SectionsTest {

  private static List<SectionKind> kinds(String... lines) {
    return Sections.bySigns(String.join("\n", lines)).stream().map(s -> s.kind()).toList();
  }

  @Test
  void everySectionIsOneLineOfTheText() {
    String text = "عنوان الخبر\n\nالفقرة الأولى.\n  \nالفقرة الثانية.";
    assertThat(Sections.bySigns(text))
        .extracting(s -> text.substring(s.start(), s.end()))
        .containsExactly("عنوان الخبر", "الفقرة الأولى.", "الفقرة الثانية.");
  }

  @Test
  void aBareDateUnderTheHeadlineIsTheDateline() {
    assertThat(kinds("عنوان", "14 آذار/ مارس 2025", "خرج السكان إلى الشارع."))
        .containsExactly(HEADLINE, DATELINE, LEAD);
  }

  @Test
  void whatFollowsTheSignatureIsSideMatter() {
    assertThat(kinds("عنوان", "أعلن الجيش فتح المعبر.", "ن.ق/ س.م (د ب أ)", "معرض صور", "نص قديم."))
        .containsExactly(HEADLINE, LEAD, IGNORED, SIDE, SIDE);
  }

  @Test
  void aSignatureAboveTheTextIsADatelineAndEndsNothing() {
    assertThat(kinds("عنوان", "بيروت (رويترز)", "أعلن الجيش فتح المعبر.", "وعاد السكان."))
        .containsExactly(HEADLINE, DATELINE, LEAD, BODY);
  }

  @Test
  void threeCreditsMakeAGalleryWithItsTitle() {
    assertThat(
            kinds(
                "عنوان",
                "أعلن الجيش فتح المعبر.",
                "وعاد السكان.",
                "جسور المدينة عبر العقود",
                "بني أول جسر قبل قرن من الزمن، ثم توالت الجسور على النهر حتى صار للمدينة تسعة منها.",
                "صورة من: Lina Darwish",
                "الجسر الأول",
                "كان من خشب.",
                "صورة من: Lina Darwish",
                "الجسر الثاني",
                "كان من حجر.",
                "صورة من: Lina Darwish"))
        .containsExactly(
            HEADLINE, LEAD, BODY, SIDE, SIDE, IGNORED, SIDE, SIDE, IGNORED, SIDE, SIDE, IGNORED);
  }

  @Test
  void aShortLineWithoutStopAmongSentencesIsATeaser() {
    assertThat(
            kinds(
                "عنوان",
                "أعلن الجيش فتح المعبر.",
                "خبر آخر من مدينة أخرى",
                "وعاد السكان إلى البيوت.",
                "ولم تقع إصابات."))
        .containsExactly(HEADLINE, LEAD, IGNORED, BODY, BODY);
  }

  @Test
  void aLineThatGoesOnIsNoTeaserForLackOfAStop() {
    assertThat(
            kinds(
                "عنوان",
                "أعلن الجيش فتح المعبر.",
                "وعاد السكان إلى البيوت.",
                "ولم تقع إصابات.",
                "وانتشرت القوات حول المعبر"))
        .containsExactly(HEADLINE, LEAD, BODY, BODY, BODY);
  }

  @Test
  void anEmptyTextHasNoSections() {
    assertThat(Sections.bySigns("\n \n")).isEmpty();
  }
}
