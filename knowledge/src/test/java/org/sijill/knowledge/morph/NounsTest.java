// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounsTest {
  private static List<String> forms(String cell, GrammaticalNumber number, NounState state) {
    return Nouns.forms(NounEntry.parse(cell)).stream()
        .filter(f -> f.number() == number && f.state() == state)
        .map(NounForm::surface)
        .distinct()
        .toList();
  }

  @Test
  void writesTheIndefiniteAccusativeWithAlef() {
    assertThat(forms("هجوم", GrammaticalNumber.SINGULAR, NounState.INDEFINITE_ACCUSATIVE))
        .containsExactly("هجوما");
    assertThat(forms("غارة", GrammaticalNumber.SINGULAR, NounState.INDEFINITE_ACCUSATIVE))
        .isEmpty();
    assertThat(forms("بناء", GrammaticalNumber.SINGULAR, NounState.INDEFINITE_ACCUSATIVE))
        .isEmpty();
  }

  @Test
  void opensTehMarbutaBeforeEndings() {
    assertThat(forms("غارة", GrammaticalNumber.SINGULAR, NounState.FREE)).containsExactly("غاره");
    assertThat(forms("غارة", GrammaticalNumber.SINGULAR, NounState.POSSESSED))
        .contains("غارته", "غارتها", "غارتي");
    assertThat(forms("غارة", GrammaticalNumber.DUAL, NounState.FREE))
        .containsExactly("غارتان", "غارتين");
    assertThat(forms("غارة", GrammaticalNumber.DUAL, NounState.CONSTRUCT))
        .containsExactly("غارتا", "غارتي");
    assertThat(forms("غارة", GrammaticalNumber.PLURAL, NounState.FREE)).containsExactly("غارات");
    assertThat(forms("غارة", GrammaticalNumber.PLURAL, NounState.POSSESSED))
        .contains("غاراتها", "غاراته");
  }

  @Test
  void inflectsSoundPlurals() {
    assertThat(forms("مقاتل +ون f:+", GrammaticalNumber.PLURAL, NounState.FREE))
        .containsExactly("مقاتلون", "مقاتلين", "مقاتلات");
    assertThat(forms("مقاتل +ون", GrammaticalNumber.PLURAL, NounState.CONSTRUCT))
        .containsExactly("مقاتلو", "مقاتلي");
    assertThat(forms("مقاتل +ون", GrammaticalNumber.PLURAL, NounState.POSSESSED))
        .contains("مقاتلوه", "مقاتليها", "مقاتليهم");
  }

  @Test
  void inflectsBrokenPluralsAsSingulars() {
    assertThat(forms("حرب f pl:حروب", GrammaticalNumber.PLURAL, NounState.FREE))
        .containsExactly("حروب");
    assertThat(forms("حرب f pl:حروب", GrammaticalNumber.PLURAL, NounState.INDEFINITE_ACCUSATIVE))
        .containsExactly("حروبا");
    assertThat(forms("قتيل pl:قتلى f:قتيلة", GrammaticalNumber.PLURAL, NounState.POSSESSED))
        .contains("قتلاهم", "قتلاه");
    assertThat(forms("شهيد pl:شهداء f:+", GrammaticalNumber.PLURAL, NounState.POSSESSED))
        .contains("شهداءهم", "شهداوهم", "شهدايهم");
  }

  @Test
  void dropsTheYehOfWeakParticiples() {
    VerbEntry verb = VerbEntry.parse("ع-د-و VIII");
    List<String> all =
        Derived.activeParticiples(verb).stream()
            .flatMap(n -> Nouns.forms(n).stream())
            .map(NounForm::surface)
            .toList();
    assertThat(all).contains("معتدي", "معتد", "معتدون", "معتدين", "معتديه", "معتديات", "معتديان");
  }

  @Test
  void keepsTheYehOfRelationalAdjectives() {
    assertThat(forms("مصري +ون f:+", GrammaticalNumber.PLURAL, NounState.FREE))
        .contains("مصريون", "مصريين", "مصريات");
  }

  @Test
  void writesWeakPassiveParticiples() {
    VerbEntry verb = VerbEntry.parse("س-م-ي II");
    List<String> all =
        Derived.passiveParticiples(verb).stream()
            .flatMap(n -> Nouns.forms(n).stream())
            .map(NounForm::surface)
            .toList();
    assertThat(all).contains("مسمي", "مسماه", "مسمون", "مسميات");
  }

  @Test
  void refusesUnknownMarks() {
    assertThatThrownBy(() -> NounEntry.parse("غارة zz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zz");
  }
}
