// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import org.sijill.knowledge.phrase.PhraseTable;

/**
 * One way to read a word as proclitics and a stem. Which way is right is for the lexicon to say.
 *
 * @param stem the folded form without the proclitics
 * @param skip how many folded characters before the stem are taken off
 * @param flags the proclitics, an OR of the constants of this class
 * @param state the state of a {@link PhraseTable} after the stem
 * @param articled the stem with its article, if it has one
 * @param articledState the state of a {@link PhraseTable} after that
 */
public record Split(
    String stem, int skip, int flags, long state, String articled, long articledState) {
  /** The conjunction wa. */
  public static final int WA = 1;

  /** The conjunction fa. */
  public static final int FA = 2;

  /** The preposition bi. */
  public static final int BI = 4;

  /** The preposition li. */
  public static final int LI = 8;

  /** The preposition ka. */
  public static final int KA = 16;

  /** The future marker sa. */
  public static final int SA = 32;

  /** The article. */
  public static final int AL = 64;

  /** Any conjunction. */
  public static final int CONJUNCTION = WA | FA;

  /** Any preposition. */
  public static final int PREPOSITION = BI | LI | KA;

  static Split of(String stem, int skip, int flags) {
    long state = PhraseTable.step(PhraseTable.START, stem);
    if ((flags & AL) == 0) {
      return new Split(stem, skip, flags, state, stem, state);
    }
    String articled = "ال" + stem;
    long whole = PhraseTable.step(PhraseTable.START, articled);
    return new Split(stem, skip, flags, state, articled, whole);
  }

  /** Whether any of the given proclitics was split off. */
  public boolean has(int mask) {
    return (flags & mask) != 0;
  }
}
