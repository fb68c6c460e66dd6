// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 5);

  @Test
  void bothEndsAreIncluded() {
    assertThat(new Validity(DAY, DAY).holds(DAY)).isTrue();
  }

  @Test
  void theDayAfterTheEndIsOutside() {
    assertThat(new Validity(null, DAY).holds(DAY.plusDays(1))).isFalse();
  }

  @Test
  void openEndsHoldAlways() {
    assertThat(Validity.ALWAYS.holds(DAY)).isTrue();
  }
}
