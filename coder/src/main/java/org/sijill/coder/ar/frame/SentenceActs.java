// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Sentence;

/**
 * The acts of a sentence.
 *
 * @param sentence the sentence
 * @param acts its acts in order of their words
 * @param outline what else it holds
 * @param unharmed words that say that nobody was harmed, for an act of a sentence before; or null
 */
public record SentenceActs(
    Sentence sentence, List<Act> acts, Outline outline, @Nullable Quantity unharmed) {

  /** A sentence that tells nothing. */
  public static SentenceActs none(Sentence sentence) {
    return new SentenceActs(sentence, List.of(), Outline.NONE, null);
  }
}
