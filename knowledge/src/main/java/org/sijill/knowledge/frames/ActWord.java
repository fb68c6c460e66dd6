// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.List;

/**
 * One row of {@code acts.tsv}: a word or phrase that tells an act.
 *
 * @param frame the frame that it evokes
 * @param pos verb, noun or phrase
 * @param forms for a verb one cell such as {@code ق-ت-ل I}; for a noun singular and plurals; for a
 *     phrase its variants
 * @param tails the words that must follow: of {@link Pos#VP} complements as written, of {@link
 *     Pos#NA} adjectives in the masculine singular, which agree with the noun; else empty
 * @param needs name of what must stand near for it to be an act, empty if nothing
 * @param where file and line, for messages
 */
public record ActWord(
    Frame frame, Pos pos, List<String> forms, List<String> tails, String needs, String where) {
  public ActWord {
    forms = List.copyOf(forms);
    tails = List.copyOf(tails);
  }

  /** Kinds of rows. */
  public enum Pos {
    /** A verb, with its whole paradigm. */
    V,
    /** A noun or verbal noun. */
    N,
    /** A fixed phrase. */
    P,
    /** A bare word that is not inflected. */
    W,
    /** A verb, with its whole paradigm, and what must follow it. */
    VP,
    /** A noun with an adjective, in all numbers, with and without the article. */
    NA
  }
}
