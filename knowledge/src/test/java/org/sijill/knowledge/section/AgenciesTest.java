// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
  private final Agencies agencies = Agencies.usual();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "بيروت (رويترز) - قال مسؤول إن الجسر أغلق.; بيروت; Reuters",
        "بيروت - د ب أ - قال مسؤول إن الجسر أغلق.; بيروت; dpa",
        "بيروت - د ب أ; بيروت; dpa",
        "عمّان – أ.ف.ب: أعلن الجيش فتح المعبر.; عمّان; AFP",
        "القاهرة/ أ ش أ/ أعلنت الوزارة فتح الطريق.; القاهرة; MENA",
        "رويترز – الخرطوم: توقف القصف مساء.; الخرطوم; Reuters",
        "حلب في 14 آذار (سانا) - عاد السكان.; حلب في 14 آذار; SANA",
      })
  void findsTheDateline(String paragraph, String place, String agency) {
    assertThat(agencies.dateline(paragraph))
        .hasValueSatisfying(
            dateline -> {
              assertThat(dateline.place()).isEqualTo(place);
              assertThat(dateline.agency()).hasValue(agency);
              assertThat(paragraph).startsWith(dateline.text());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قال المتحدث - وهو ضابط سابق - إن القوات انسحبت.",
        "أفادت وكالة رويترز - نقلا عن مصدر - بأن الطريق مغلق.",
        "الجيش (البري) - بيان جديد",
      })
  void takesNoDashForADateline(String paragraph) {
    assertThat(agencies.dateline(paragraph)).isEmpty();
  }

  @Test
  void findsTheAgencyAtTheEndOfAParagraph() {
    assertThat(agencies.atEnd("وعاد الهدوء إلى المدينة مساء. (د.ب.أ)")).hasValue("dpa");
  }

  @Test
  void takesTheFirstAgencyOfASignature() {
    assertThat(agencies.inSignature("ن.ق/ س.م (أ ف ب، رويترز)")).hasValue("AFP");
  }

  @Test
  void anOrdinaryWordInParenthesesIsNoAgency() {
    assertThat(agencies.atEnd("وعاد الهدوء إلى المدينة (مؤقتا)")).isEmpty();
  }
}
