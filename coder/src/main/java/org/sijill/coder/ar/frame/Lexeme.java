// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.frames.ActWord;
import org.sijill.knowledge.frames.CueWord;
import org.sijill.knowledge.frames.ModifierWord;
import org.sijill.knowledge.frames.WeaponWord;
import org.sijill.knowledge.morph.VerbForm;

/** What a word or phrase of the frame knowledge may mean. */
public sealed interface Lexeme {
  /** The verb form, or null for nouns and phrases. */
  default @Nullable VerbForm verb() {
    return null;
  }

  /**
   * A word that tells an act.
   *
   * @param word its row
   * @param verb the verb form, null for a noun or phrase
   * @param plural whether a noun form is plural or dual
   * @param dual whether a noun form is dual
   */
  record OfAct(ActWord word, @Nullable VerbForm verb, boolean plural, boolean dual)
      implements Lexeme {}

  /**
   * A word that says how an act is told.
   *
   * @param word its row
   * @param verb the verb form, null for a noun, phrase or bare word
   */
  record OfCue(CueWord word, @Nullable VerbForm verb) implements Lexeme {}

  /**
   * A weapon.
   *
   * @param word its row
   */
  record OfWeapon(WeaponWord word) implements Lexeme {}

  /**
   * An adjective that changes an act.
   *
   * @param word its row
   */
  record OfModifier(ModifierWord word) implements Lexeme {}
}
