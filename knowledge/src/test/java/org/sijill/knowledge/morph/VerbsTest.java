// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

class VerbsTest {
  static Stream<Tsv.Row> paradigms() {
    return Tsv.resource(VerbsTest.class, "verbs.tsv").stream();
  }

  private static Set<String> surfaces(
      List<VerbForm> forms, Tense tense, boolean shortened, Person who, Gender g, String number) {
    GrammaticalNumber n = GrammaticalNumber.valueOf(number);
    return forms.stream()
        .filter(f -> f.tense() == tense && f.shortened() == shortened && f.person() == who)
        .filter(f -> f.gender() == g && f.number() == n && f.voice() != Voice.PASSIVE)
        .map(VerbForm::surface)
        .collect(Collectors.toSet());
  }

  private static Set<String> passive(List<VerbForm> forms, Tense tense) {
    return forms.stream()
        .filter(f -> f.tense() == tense && !f.shortened() && f.person() == Person.THIRD)
        .filter(f -> f.gender() == Gender.MASCULINE && f.number() == GrammaticalNumber.SINGULAR)
        .filter(f -> f.voice() != Voice.ACTIVE)
        .map(VerbForm::surface)
        .collect(Collectors.toSet());
  }

  private static void check(Tsv.Row row, String column, Set<String> actual) {
    if (!row.get(column).isEmpty()) {
      assertThat(actual).as(row.where() + " " + column).containsAll(row.list(column));
      assertThat(row.list(column)).as(row.where() + " " + column).containsAll(actual);
    }
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void inflectsInAllPersons(Tsv.Row row) {
    List<VerbForm> f = Verbs.forms(VerbEntry.parse(row.get("verb")));
    Person third = Person.THIRD;
    Gender he = Gender.MASCULINE;
    Gender she = Gender.FEMININE;
    check(row, "p_he", surfaces(f, Tense.PERFECT, false, third, he, "SINGULAR"));
    check(row, "p_she", surfaces(f, Tense.PERFECT, false, third, she, "SINGULAR"));
    check(row, "p_they", surfaces(f, Tense.PERFECT, false, third, he, "PLURAL"));
    check(row, "p_women", surfaces(f, Tense.PERFECT, false, third, she, "PLURAL"));
    check(row, "p_we", surfaces(f, Tense.PERFECT, false, Person.FIRST, Gender.COMMON, "PLURAL"));
    check(row, "i_he", surfaces(f, Tense.IMPERFECT, false, third, he, "SINGULAR"));
    check(row, "i_she", surfaces(f, Tense.IMPERFECT, false, third, she, "SINGULAR"));
    check(row, "i_they", surfaces(f, Tense.IMPERFECT, false, third, he, "PLURAL"));
    check(row, "s_they", surfaces(f, Tense.IMPERFECT, true, third, he, "PLURAL"));
    check(row, "i_women", surfaces(f, Tense.IMPERFECT, false, third, she, "PLURAL"));
    check(row, "s_he", surfaces(f, Tense.IMPERFECT, true, third, he, "SINGULAR"));
    check(row, "pp_he", passive(f, Tense.PERFECT));
    check(row, "pi_he", passive(f, Tense.IMPERFECT));
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void derivesVerbalNounsAndParticiples(Tsv.Row row) {
    VerbEntry verb = VerbEntry.parse(row.get("verb"));
    assertThat(words(Derived.masdars(verb))).as(row.where()).contains(row.get("masdar"));
    assertThat(words(Derived.activeParticiples(verb))).as(row.where()).contains(row.get("active"));
    assertThat(words(Derived.passiveParticiples(verb)))
        .as(row.where())
        .contains(row.get("passive"));
  }

  private static List<String> words(List<NounEntry> nouns) {
    return nouns.stream().map(n -> Folding.fold(n.word())).toList();
  }

  private static Set<String> withObjects(String cell) {
    return Verbs.formsWithObjects(VerbEntry.parse(cell)).stream()
        .filter(f -> !f.object().isEmpty())
        .map(VerbForm::surface)
        .collect(Collectors.toSet());
  }

  @Test
  void joinsObjectPronounsWithTheirSpellingChanges() {
    assertThat(withObjects("ق-ت-ل I")).contains("قتلوه", "قتلته", "قتلتهم", "قتلتموه", "يقتلونهم");
    assertThat(withObjects("ر-م-ي I")).contains("رماه", "رمته", "رموها", "يرميهم", "رميناهم");
    assertThat(withObjects("ر-م-ي I")).doesNotContain("رميوه", "رميها");
    assertThat(withObjects("غ-و-ل VIII")).contains("اغتالوه", "اغتالته", "يغتاله");
    assertThat(withObjects("ف-ج-ء III")).contains("فاجاهم", "يفاجيهم", "فاجاته");
    assertThat(withObjects("ر-ء-ي I")).contains("راه", "راوه", "يراه", "راته");
    assertThat(withObjects("د-ع-و I")).contains("دعاه", "دعته", "يدعوه", "دعوهم");
  }

  @Test
  void tellsVoicesApartOnlyWhereWritingDoes() {
    List<VerbForm> forms = Verbs.forms(VerbEntry.parse("ص-و-ب IV"));
    assertThat(voices(forms, "اصيب")).containsExactly(Voice.PASSIVE);
    assertThat(voices(forms, "اصاب")).containsExactly(Voice.ACTIVE);
    assertThat(voices(Verbs.forms(VerbEntry.parse("ق-ت-ل I")), "قتلوا"))
        .containsExactly(Voice.BOTH);
  }

  private static List<Voice> voices(List<VerbForm> forms, String surface) {
    return forms.stream()
        .filter(f -> f.surface().equals(surface) && f.tense() == Tense.PERFECT)
        .map(VerbForm::voice)
        .distinct()
        .toList();
  }

  @Test
  void tellsOfOthersInTheThirdPersonOnly() {
    VerbEntry verb = VerbEntry.parse("غ-و-ل VIII");
    assertThat(Verbs.told(verb)).isNotEmpty().allMatch(f -> f.person() == Person.THIRD);
    assertThat(Verbs.told(verb))
        .extracting(VerbForm::surface)
        .contains("اغتالته", "اغتيل", "يغتالونهم", "تغتال")
        .doesNotContain("اغتالك", "اغتلت");
    assertThat(Verbs.formsWithObjects(verb)).containsAll(Verbs.told(verb));
  }

  @Test
  void inflectsCommands() {
    assertThat(commands("ق-ت-ل I")).containsExactly("اقتل", "اقتلي", "اقتلوا");
    assertThat(commands("ق-و-ل I")).containsExactly("قل", "قولي", "قولوا");
    assertThat(commands("ط-ل-ق IV")).containsExactly("اطلق", "اطلقي", "اطلقوا");
    assertThat(commands("ء-خ-ذ I")).containsExactly("خذ", "خذي", "خذوا");
    assertThat(commands("و-ق-ف I")).containsExactly("قف", "قفي", "قفوا");
    assertThat(commands("ه-د-ف X")).containsExactly("استهدف", "استهدفي", "استهدفوا");
    assertThat(commands("ر-م-ي I")).containsExactly("ارم", "ارمي", "ارموا");
  }

  private static List<String> commands(String cell) {
    return Verbs.forms(VerbEntry.parse(cell)).stream()
        .filter(f -> f.tense() == Tense.IMPERATIVE)
        .map(VerbForm::surface)
        .toList();
  }

  @Test
  void citesTheLemmaAsItIsWritten() {
    assertThat(Stream.of("ص-و-ب IV", "ر-م-ي I", "ء-س-ر I", "ن-ش-ء IV", "ع-د-و VIII"))
        .extracting(cell -> Verbs.lemma(VerbEntry.parse(cell)))
        .containsExactly("أصاب", "رمى", "أسر", "أنشأ", "اعتدى");
  }

  @Test
  void refusesMalformedCells() {
    for (String cell : Arrays.asList("قتل", "ق-ت I", "ق-ت-ل XI", "ق-ت-ل I zz")) {
      assertThatThrownBy(() -> VerbEntry.parse(cell)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
