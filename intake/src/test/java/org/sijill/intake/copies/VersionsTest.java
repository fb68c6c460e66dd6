// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Limits;
import org.sijill.intake.Outcome;
import org.sijill.intake.Readings;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Version;

class VersionsTest {
  private static final String ONE =
      "أعلنت قيادة الشرطة أن عبوة ناسفة انفجرت مساء السبت قرب موقف للحافلات في الحي الغربي من المدينة.";
  private static final String TWO =
      "وأصيب في الانفجار خمسة أشخاص بينهم سائق حافلة كان يستعد لمغادرة الموقف نحو القرى المجاورة.";
  private static final String THREE =
      "وطوق رجال الأمن المكان ساعات طويلة بحثا عن عبوات أخرى قبل أن يسمحوا للسكان بالعودة إلى بيوتهم.";
  private static final String OTHER =
      "افتتح وزير الزراعة معرض التمور السنوي في القاعة الكبرى بحضور مئات المزارعين من الواحات كلها.";

  private final ReportReader reader = ReportReader.of(Readings.dated());
  private final List<Outcome> outcomes = new ArrayList<>();

  private Outcome read(String id, String url, String headline, String... paragraphs) {
    String body = String.join("\\n", paragraphs);
    String line =
        String.format(
            "{\"id\":\"%s\",\"url\":\"%s\",\"title\":\"%s\",\"body\":\"%s\"}",
            id, url, headline, body);
    reader.read(
        Source.bytes(
            id + ".jsonl",
            line.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            Readings.RETRIEVED),
        outcomes::add);
    return outcomes.get(outcomes.size() - 1);
  }

  private static Version version(Outcome outcome) {
    if (outcome instanceof Outcome.Duplicate duplicate) {
      return duplicate.version();
    }
    if (outcome instanceof Outcome.Updated updated) {
      return updated.version();
    }
    throw new AssertionError("no version: " + outcome);
  }

  @Test
  void theSamePageUnchangedIsADuplicate() {
    read("a", "https://n.example/1", "انفجار في الحي الغربي", ONE, TWO);
    Outcome again =
        read("b", "http://www.n.example/1/?utm_source=x#top", "انفجار في الحي الغربي", ONE, TWO);
    assertThat(again.code()).isEqualTo(Outcome.Code.DUPLICATE);
    assertThat(version(again).samePage()).isTrue();
    assertThat(version(again).of()).isEqualTo("a");
  }

  @Test
  void theSamePageWithANewParagraphIsAnUpdateThatSaysWhichOne() {
    read("a", "https://n.example/1", "انفجار في الحي الغربي", ONE, TWO);
    Outcome later = read("b", "https://n.example/1", "انفجار في الحي الغربي", ONE, THREE);
    assertThat(later.code()).isEqualTo(Outcome.Code.UPDATED);
    assertThat(version(later).added()).containsExactly(3);
    assertThat(version(later).removed()).containsExactly(3);
  }

  @Test
  void aFigureThatChangesMakesAnUpdate() {
    read("a", "https://n.example/1", "انفجار في الحي الغربي", ONE, TWO);
    Outcome later =
        read("b", "https://n.example/1", "انفجار في الحي الغربي", ONE, TWO.replace("خمسة", "ستة"));
    assertThat(later.code()).isEqualTo(Outcome.Code.UPDATED);
  }

  @Test
  void agencyWordsAtAnotherOutletAreADuplicateWhateverTheHeadlineAndDateline() {
    read(
        "a",
        "https://n.example/1",
        "انفجار في الحي الغربي",
        "المدينة (رويترز) - " + ONE,
        TWO,
        THREE);
    Outcome copy =
        read(
            "b",
            "https://m.example/9",
            "إصابة خمسة أشخاص بعبوة",
            "المدينة - رويترز: " + ONE,
            TWO,
            THREE);
    assertThat(copy.code()).isEqualTo(Outcome.Code.DUPLICATE);
    assertThat(version(copy).samePage()).isFalse();
    assertThat(version(copy).similarity()).isGreaterThan(0.9);
  }

  @Test
  void aShortenedCopyIsADuplicate() {
    read("a", "https://n.example/1", "انفجار في الحي الغربي", ONE, TWO, THREE);
    assertThat(read("b", "https://m.example/9", "عبوة ناسفة", ONE, TWO).code())
        .isEqualTo(Outcome.Code.DUPLICATE);
  }

  @Test
  void aCopyWithWordsOfItsOwnIsAnUpdate() {
    read("a", "https://n.example/1", "انفجار في الحي الغربي", ONE, TWO, THREE);
    Outcome longer =
        read(
            "b",
            "https://m.example/9",
            "انفجار",
            ONE,
            TWO,
            THREE,
            "وقال مراسلنا إن المحال أغلقت أبوابها.");
    assertThat(longer.code()).isEqualTo(Outcome.Code.UPDATED);
    assertThat(version(longer).added()).containsExactly(5);
  }

  @Test
  void versionsRememberTheFirstOfAll() {
    read("a", "https://n.example/1", "انفجار", ONE);
    read("b", "https://n.example/1", "انفجار", ONE, TWO);
    Version third = version(read("c", "https://n.example/1", "انفجار", ONE, TWO, THREE));
    assertThat(third.of()).isEqualTo("b");
    assertThat(third.first()).isEqualTo("a");
  }

  @Test
  void anAddressReusedForAnotherStoryIsNew() {
    read("a", "https://n.example/live", "انفجار", ONE, TWO);
    assertThat(read("b", "https://n.example/live", "معرض التمور", OTHER).code())
        .isEqualTo(Outcome.Code.READ);
  }

  @Test
  void otherWordsAreNew() {
    read("a", "https://n.example/1", "انفجار", ONE, TWO);
    assertThat(read("b", "https://n.example/2", "معرض التمور", OTHER).code())
        .isEqualTo(Outcome.Code.READ);
  }

  @Test
  void shortNoticesAreCopiesOnlyIfTheyAreTheSame() {
    read("a", "https://n.example/1", "عاجل", "مقتل جندي في الشمال");
    assertThat(read("b", "https://n.example/2", "عاجل", "مقتل جندي في الجنوب").code())
        .isEqualTo(Outcome.Code.READ);
    assertThat(read("c", "https://n.example/3", "عاجل", "مقتل جندي في الشمال").code())
        .isEqualTo(Outcome.Code.DUPLICATE);
  }

  @Test
  void onlyTheLastReportsAreRemembered() {
    Limits usual = Limits.usual();
    Limits small =
        new Limits(
            usual.documentBytes(),
            usual.tags(),
            usual.depth(),
            usual.fields(),
            usual.reportChars(),
            usual.ratio(),
            usual.archiveMembers(),
            usual.packings(),
            1);
    Settings settings = Readings.dated().withLimits(small);
    String first = "{\"title\":\"خبر\",\"body\":\"" + ONE + "\"}\n";
    String other = "{\"title\":\"خبر\",\"body\":\"" + OTHER + "\"}\n";
    assertThat(Readings.codes(settings, "n.jsonl", first + other + first))
        .containsOnly(Outcome.Code.READ);
  }

  @Test
  void withoutVersionsEveryReportIsRead() {
    String line = "{\"title\":\"خبر\",\"body\":\"" + ONE + "\"}\n";
    assertThat(Readings.codes(Readings.dated().withVersions(false), "n.jsonl", line + line))
        .containsExactly(Outcome.Code.READ, Outcome.Code.READ);
  }
}
