// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormsTest {
  @Test
  void nameItselfComesFirstAndIsExact() {
    assertThat(NameForms.of("دير الزور").entrySet().iterator().next())
        .satisfies(e -> assertThat(e.getKey()).containsExactly("دير", "الزور"))
        .satisfies(e -> assertThat(e.getValue()).isEqualTo(NameForms.EXACT));
  }

  @Test
  void openerMayBeJoined() {
    assertThat(NameForms.of("أبو كمال")).containsEntry(List.of("ابوكمال"), NameForms.JOINED);
  }

  @Test
  void joinedOpenerMayBeSplit() {
    assertThat(NameForms.of("كفرنبل")).containsEntry(List.of("كفر", "نبل"), NameForms.JOINED);
  }

  @Test
  void articleMayBeMissing() {
    assertThat(NameForms.of("الشدادي")).containsEntry(List.of("شدادي"), NameForms.ARTICLE);
  }
}
