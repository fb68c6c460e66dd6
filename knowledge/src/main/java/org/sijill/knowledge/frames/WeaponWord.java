// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.List;
import org.sijill.model.Weapon;

/**
 * One row of {@code weapons.tsv}.
 *
 * @param weapon the weapon
 * @param craft whether the word acts as its side's hand ("Israeli aircraft struck")
 * @param forms phrases, with or without article
 */
public record WeaponWord(Weapon weapon, boolean craft, List<String> forms) {
  public WeaponWord {
    forms = List.copyOf(forms);
  }
}
