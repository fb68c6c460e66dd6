// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

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

  VerbForm withVoice(Voice other) {
    return new VerbForm(surface, tense, shortened, person, gender, number, other, object);
  }
}
