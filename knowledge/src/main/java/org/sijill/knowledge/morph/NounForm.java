// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import org.jspecify.annotations.Nullable;

/**
 * One reading of one written form of a noun, participle or adjective.
 *
 * @param surface the folded, unvocalised word, with its possessive pronoun if it has one, without
 *     article and other proclitics
 * @param number the number
 * @param gender the gender of the form's singular
 * @param state what may stand beside it
 * @param possessor the folded possessive pronoun, empty if there is none
 */
public record NounForm(
    String surface, GrammaticalNumber number, Gender gender, NounState state, String possessor) {

  /** As a record has it; written out, since every start compares some fifty thousand forms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NounForm o
        && surface.equals(o.surface)
        && number == o.number
        && gender == o.gender
        && state == o.state
        && possessor.equals(o.possessor);
  }

  @Override
  public int hashCode() {
    return surface.hashCode() * 31 + possessor.hashCode();
  }
}
