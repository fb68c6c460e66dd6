// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.function.Function;

/**
 * What a stage knows of word forms, found once for each form that is in use: a pure function whose
 * answers are kept with the form. Answers are those of the function, whatever is kept. Thread-safe
 * as long as the facts are immutable.
 *
 * @param <F> what is known of a form
 */
public final class WordMemo<F> {
  private static int count;

  private final Function<WordForm, F> facts;
  private final int id = next();

  /** A memory for the facts that a pure function gives; it must never give null. */
  public WordMemo(Function<WordForm, F> facts) {
    this.facts = facts;
  }

  private static synchronized int next() {
    return count++;
  }

  /** The fact of a form. */
  @SuppressWarnings("unchecked")
  public F of(WordForm word) {
    Object known = word.fact(id);
    if (known != null) {
      return (F) known; // only this memory writes facts of its number
    }
    F fact = facts.apply(word);
    word.keep(id, fact);
    return fact;
  }

  /** The fact of a token's form. */
  public F of(Token token) {
    return of(token.word());
  }
}
