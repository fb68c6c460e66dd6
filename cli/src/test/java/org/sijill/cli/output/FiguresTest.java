// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.model.Estimate;
import org.sijill.model.Toll;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "8,8,8,8",
    "0,0,0,0",
    "8,8,,≥8",
    "20,,,20+",
    ",60,,~60",
    "10,,15,10–15",
    ",,9,≤9",
    "9,14,16,14 (9–16)",
    "9,14,,14 (≥9)",
    ",14,16,14 (≤16)",
    ",,,–"
  })
  void writesEachFormOfAFigure(
      @Nullable Integer low, @Nullable Integer best, @Nullable Integer high, String text) {
    assertThat(Figures.of(new Estimate(low, best, high))).isEqualTo(text);
  }

  @Test
  void tollThatIsNotToldIsADash() {
    assertThat(Figures.of((Toll) null)).isEqualTo("–");
  }
}
