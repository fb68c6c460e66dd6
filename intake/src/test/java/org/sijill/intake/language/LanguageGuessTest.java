// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.knowledge.Tsv;

class LanguageGuessTest {

  static List<Tsv.Row> sentences() {
    return Tsv.resource(LanguageGuessTest.class, "sentences.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsTheLanguage(Tsv.Row row) {
    assertThat(LanguageGuess.usual().of(row.get("sentence")).language())
        .as(row.where())
        .isEqualTo(row.get("language"));
  }

  @Test
  void aTextInTwoLanguagesHasSharesOfBoth() {
    LanguageGuess.Result result =
        LanguageGuess.usual()
            .of(
                "The bridge was closed after the blast. وقال رئيس البلدية إن الجسر أغلق بعد الانفجار.");
    assertThat(result.share("ar")).isBetween(0.25, 0.75);
    assertThat(result.share("en")).isBetween(0.25, 0.75);
  }
}
