// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.model.PartyKind;

class InterClassTest {
  @Test
  void anArmyAtHomeIsAStateForce() {
    assertThat(InterClass.of(PartyKind.MILITARY, "IQ", "IQ", false))
        .isEqualTo(InterClass.STATE_FORCES);
  }

  @Test
  void anArmyAbroadIsExternal() {
    assertThat(InterClass.of(PartyKind.MILITARY, "TR", "SY", false))
        .isEqualTo(InterClass.EXTERNAL_FORCES);
  }

  @Test
  void aCrowdIsOfRiotersOnlyInARiot() {
    assertThat(InterClass.of(PartyKind.CROWD, "", "SD", true)).isEqualTo(InterClass.RIOTERS);
    assertThat(InterClass.of(PartyKind.CROWD, "", "SD", false)).isEqualTo(InterClass.PROTESTERS);
  }
}
