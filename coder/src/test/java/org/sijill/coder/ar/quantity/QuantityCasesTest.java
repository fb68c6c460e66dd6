// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of quantity cases. */
class QuantityCasesTest {
  static List<QuantityCase> cases() {
    return QuantityCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryQuantityWithWhatItCounts(QuantityCase testCase) {
    assertThat(testCase.found()).isEqualTo(testCase.expected());
  }

  @Test
  void theTableIsLargeAndSaysNothingTwice() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(cases()).extracting(QuantityCase::sentence).doesNotHaveDuplicates();
  }
}
