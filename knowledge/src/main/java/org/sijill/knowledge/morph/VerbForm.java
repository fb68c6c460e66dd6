// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import org.jspecify.annotations.Nullable;

/**
 * One reading of one written form of a verb.
 *
 * @param surface the folded, unvocalised word, with its object pronoun if it has one, without
 *     proclitics (the future marker sa included)
 * @param tense the tense
 * @param shortened whether it is written as subjunctive or jussive only (after lam, an, lan)
 * @param person the subject's person
 * @param gender the subject's gender
 * @param number the subject's number
 * @param voice the voice, {@link Voice#BOTH} where both are written alike
 * @param object the folded object pronoun, empty if there is none
 */
public record VerbForm(
    String surface,
    Tense tense,
    boolean shortened,
    Person person,
    Gender gender,
    GrammaticalNumber number,
    Voice voice,
    String object) {

  /** As a record has it; written out, since every start compares some fifty thousand forms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerbForm o
        && surface.equals(o.surface)
        && tense == o.tense
        && shortened == o.shortened
        && person == o.person
        && gender == o.gender
        && number == o.number
        && voice == o.voice
        && object.equals(o.object);
  }

  @Override
  public int hashCode() {
    return (surface.hashCode() * 31 + tense.hashCode()) * 31 + person.hashCode();
  }

  VerbForm withVoice(Voice other) {
    return new VerbForm(surface, tense, shortened, person, gender, number, other, object);
  }
}
