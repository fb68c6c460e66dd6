// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlternativesTest {
  @Test
  void aPlainNameStandsForItself() {
    assertThat(Alternatives.expand("حزب الشمس")).containsExactly("حزب الشمس");
  }

  @Test
  void aWordInBracketsMayBeMissing() {
    assertThat(Alternatives.expand("(حركة) الفجر")).containsExactly("الفجر", "حركة الفجر");
  }

  @Test
  void aSlashGivesEitherWord() {
    assertThat(Alternatives.expand("قوات/جيش الفجر")).containsExactly("قوات الفجر", "جيش الفجر");
  }

  @Test
  void theUsualNameLeavesOutWhatMayBeMissing() {
    assertThat(Alternatives.usual("(حركة) الفجر/الصبح (الجديد)")).isEqualTo("الفجر");
  }

  @Test
  void aNameThatMayBeEmptyIsRefused() {
    assertThatThrownBy(() -> Alternatives.expand("(حركة) (الفجر)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("may be empty");
  }
}
