// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a scope name. */
class WhomTest {
  @ParameterizedTest
  @CsvSource({
    "مدنيا, CIVILIANS",
    "المدنيين, CIVILIANS",
    "أطفال, CHILDREN",
    "من النساء, WOMEN",
    "صحفيين, JOURNALISTS",
    "جنود, SOLDIERS",
    "عنصرا, FIGHTERS",
    "شخصا, ANYONE",
    ", ANYONE"
  })
  void theScopeSaysWhomTheTallyCounts(String scope, Whom whom) {
    assertThat(Whom.of(scope)).isEqualTo(whom);
  }
}
