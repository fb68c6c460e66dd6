// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.coder.ar.actor.SideCasesTest.document;
import static org.sijill.coder.ar.actor.SideCasesTest.read;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

class ActorStageTest {
  @Test
  void namesLeavesCountriesToThePlaceStage() {
    Document document = document("قالت روسيا إن كتائب القسام ردت على موسكو");
    assertThat(quotes(document)).containsExactly("كتائب القسام");
  }

  @Test
  void namesHoldsLeadersWhoAreCalledLikePlaces() {
    Document document = document("عاد زمن صدام حسين إلى الواجهة");
    assertThat(quotes(document)).containsExactly("صدام حسين");
  }

  @Test
  void namesTellsTheOrganisationFromTheBase() {
    Document base = document("قصفت الطائرات القاعدة فجرا");
    Document group = document("قصفت الطائرات تنظيم القاعدة فجرا");
    assertThat(quotes(base)).isEmpty();
    assertThat(quotes(group)).containsExactly("تنظيم القاعدة");
  }

  @Test
  void aMentionInsideALongerOneIsMarkedAndFollowsIt() {
    List<SideMention> found = read(document("قصفت الطائرات مواقع الحوثيين"));
    assertThat(found).extracting(m -> m.party().text()).contains("مواقع الحوثيين", "الحوثيين");
    SideMention site = mention(found, "مواقع الحوثيين");
    SideMention side = mention(found, "الحوثيين");
    assertThat(site.inner()).isFalse();
    assertThat(side.inner()).isTrue();
    assertThat(found.indexOf(site)).isLessThan(found.indexOf(side));
  }

  @Test
  void aShortFormPointsToTheWordsItStandsFor() {
    Document document = document("تبنى تنظيم داعش الهجوم وتوعد التنظيم بالمزيد");
    assertThat(antecedent(document, "التنظيم")).isEqualTo("تنظيم داعش");
  }

  @Test
  void aSurnamePointsToTheFullName() {
    Document document =
        document("قال العقيد سعد الجبوري إن القتال انتهى وأضاف الجبوري أن الطريق آمن");
    assertThat(antecedent(document, "الجبوري")).isEqualTo("العقيد سعد الجبوري");
  }

  @Test
  void aPossessivePointsToTheSideThatOwns() {
    Document document = document("انسحب الجيش السوري ثم عادت قواته مساء");
    assertThat(antecedent(document, "قواته")).isEqualTo("الجيش السوري");
  }

  @Test
  void anOfficeIsHeldByWhoHeldItOnTheDayOfTheReport() {
    String text = "قال الرئيس الأمريكي إن القوات ستنسحب";
    assertThat(holder(text, LocalDate.of(2016, 5, 1))).isEqualTo("P-OBAMA");
    assertThat(holder(text, LocalDate.of(2018, 5, 1))).isEqualTo("P-TRUMP");
    assertThat(holder(text, LocalDate.of(2022, 5, 1))).isEqualTo("P-BIDEN");
  }

  @Test
  void mentionsThatAreNotInsideOthersDoNotOverlap() {
    String text =
        "قال المتحدث باسم الجيش الإسرائيلي إن جنود الاحتلال قتلوا ثلاثة مسلحين من حركة حماس قرب"
            + " مستوطنة، ونفت وزارة الصحة في غزة ذلك وقالت إن القتلى مزارعون فلسطينيون";
    List<SideMention> outer = read(document(text)).stream().filter(m -> !m.inner()).toList();
    assertThat(outer).hasSizeGreaterThan(4);
    for (int i = 1; i < outer.size(); i++) {
      assertThat(outer.get(i).span().overlaps(outer.get(i - 1).span())).isFalse();
    }
  }

  @Test
  void theWordsOfAMentionAreThoseOfItsSpan() {
    Document document = document("وللحوثيين وبالجيش السوري ومن مقاتلي «حزب الله» أنباء");
    List<SideMention> found = read(document);
    assertThat(found).hasSizeGreaterThanOrEqualTo(3);
    for (SideMention mention : found) {
      assertThat(document.quote(mention.span())).isEqualTo(mention.party().text());
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    Document document = document("هاجم مسلحون موالون لإيران قاعدة للقوات الأميركية في سوريا");
    assertThat(read(document)).isEqualTo(read(document)).isNotEmpty();
  }

  @Test
  void manyThreadsReadAlike() {
    Document document = document("قصف الطيران الروسي مواقع هيئة تحرير الشام وفق المرصد السوري");
    List<SideMention> one = read(document);
    List<List<SideMention>> all =
        Stream.generate(() -> document).limit(64).parallel().map(SideCasesTest::read).toList();
    assertThat(all).allMatch(one::equals);
  }

  @Test
  void nestedWordsWithoutEndAreRead() {
    String text = "القوات الموالية لقوات ".repeat(3000);
    assertThat(read(document(text))).hasSizeGreaterThan(3000);
  }

  @Test
  void anEmptyReportHasNoSides() {
    assertThat(read(document(""))).isEmpty();
  }

  private static List<String> quotes(Document document) {
    return ActorStage.standard().names(document).stream().map(document::quote).toList();
  }

  private static String antecedent(Document document, String words) {
    Span span = mention(read(document), words).antecedent();
    return span == null ? "nothing" : document.quote(span);
  }

  private static SideMention mention(List<SideMention> found, String words) {
    return found.stream().filter(m -> m.party().text().equals(words)).findFirst().orElseThrow();
  }

  private static String holder(String text, LocalDate day) {
    ReportHeader header = new ReportHeader("case", day, "ar", null, null, null, null, null, null);
    Document document = TextStage.read(new Report(header, text, List.of()));
    return String.valueOf(mention(read(document), "الرئيس الأمريكي").party().id());
  }
}
