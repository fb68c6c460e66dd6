// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of time cases. */
class TimeCasesTest {
  static List<TimeCase> cases() {
    return TimeCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryExpressionWithItsDays(TimeCase testCase) {
    assertThat(testCase.found()).isEqualTo(testCase.expected());
  }

  @Test
  void theTableIsLargeAndSaysNothingTwice() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(450);
    assertThat(cases()).extracting(c -> c.published() + c.sentence()).doesNotHaveDuplicates();
  }
}
