// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.knowledge.phrase.PhraseTable;

/**
 * The ways to split a word's proclitics that leave the first word of a phrase of some table: none
 * for most words. Immutable and thread-safe.
 */
public final class Starts {
  /** Of a word that begins no phrase. */
  public static final Starts NONE = new Starts(List.of(), new long[0], new int[0]);

  private final List<Split> splits;
  private final long[] states;
  private final int[] values;

  private Starts(List<Split> splits, long[] states, int[] values) {
    this.splits = splits;
    this.states = states;
    this.values = values;
  }

  /**
   * Looks a word up.
   *
   * @param table the phrases
   * @param word the word
   * @param usable which ways to split it are asked for
   * @param articled whether a stem after an article is looked up with it
   */
  public static Starts of(
      PhraseTable table, WordForm word, Predicate<Split> usable, boolean articled) {
    List<Split> splits = new ArrayList<>();
    for (Split split : word.splits()) {
      long state = articled ? split.articledState() : split.state();
      if (usable.test(split) && table.value(state) != PhraseTable.NONE) {
        splits.add(split);
      }
    }
    if (splits.isEmpty()) {
      return NONE;
    }
    long[] states = new long[splits.size()];
    int[] values = new int[splits.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = articled ? splits.get(i).articledState() : splits.get(i).state();
      values[i] = table.value(states[i]);
    }
    return new Starts(List.copyOf(splits), states, values);
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** How the proclitics are split off. */
  public Split split(int i) {
    return splits.get(i);
  }

  /** The state of the table after the word. */
  public long state(int i) {
    return states[i];
  }

  /** The table's value of that state. */
  public int value(int i) {
    return values[i];
  }
}
