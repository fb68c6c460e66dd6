// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.List;

/**
 * One row of {@code modifiers.tsv}: adjectives that say by what means an act was done, or that it
 * was no act of arms.
 *
 * @param effect what the adjective does to the act
 * @param value weapon code, sub-event type code or a label
 * @param forms masculine, feminine and plural forms
 */
public record ModifierWord(Effect effect, String value, List<String> forms) {
  public ModifierWord {
    forms = List.copyOf(forms);
  }

  /** What an adjective does to an act. */
  public enum Effect {
    /** Adds a weapon. */
    WEAPON,
    /** Sets the sub-event type. */
    SUB,
    /** Makes it no act of arms. */
    TRAP,
    /** Only describes. */
    NONE
  }
}
