// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "انفجار في المدينة",
        "قصف",
        "زار الوزير مصنع شركة Siemens الألمانية في مدينة أربيل",
        "وصلت سفينة إلى ميناء بيروت محملة بقمح",
        "وصلت السفينة إلى الميناء صباحا\n\nThe ship has reached the port this morning, sources say"
      })
  void takesArabic(String text) {
    assertThat(Language.other(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister visited the city and spoke with the people.",
        "Un ministre est arrivé",
        "Министр прибыл в город",
        "Report: the word سلام means peace in Arabic"
      })
  void refusesOtherScripts(String text) {
    assertThat(Language.other(text)).isEqualTo("mostly not in Arabic script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزیر امور خارجه گفت که گفتگوها در شهر پاریس با چند کشور ادامه پیدا می‌کند",
        "وزیر اعظم نے کہا ہے کہ شہر میں بڑے پیمانے پر کام جاری ہے",
        "وەزیر گوتی کۆبوونەوەکە لە شاری هەولێر بەڕێوە دەچێت"
      })
  void refusesOtherLanguagesInArabicScript(String text) {
    assertThat(Language.other(text)).isEqualTo("in Arabic script but not in Arabic");
  }

  @Test
  void refusesLongTextWithoutTheArticle() {
    assertThat(Language.other("مردم شهر در خانه ماندند ".repeat(10)))
        .isEqualTo("in Arabic script but not in Arabic");
  }
}
