// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;

/** Finds the words that make a figure a total: "the number of dead rose to 17". Thread-safe. */
final class Totals {
  private static final int LOOK_BACK = 8;

  private Totals() {}

  /**
   * A total as announced.
   *
   * @param type what it is a total of
   * @param bound the bound that the verb before it sets ("passed"), or null
   */
  record Total(WordClass type, @Nullable WordClass bound) {
    /** What the figure counts, where the noun after it leaves that open. */
    Counted counted(Counted byNoun) {
      boolean open = byNoun == Counted.UNKNOWN || byNoun == Counted.PEOPLE;
      if (!open || type == WordClass.TOTAL) {
        return byNoun;
      }
      return type == WordClass.TOTAL_DEAD ? Counted.DEAD : Counted.INJURED;
    }
  }

  /** The total that an amount completes, or null. */
  static @Nullable Total before(Words words, Amount amount, int begin) {
    boolean reached = false;
    for (int i = amount.first() - 1; i >= Math.max(begin, amount.first() - LOOK_BACK); i--) {
      Hit<CountWord> hit = words.word(i);
      WordClass type = hit == null ? WordClass.FUNCTION : hit.value().type();
      if (hit != null && type.isTotal()) {
        WordClass verb = i > begin ? type(words, i - 1) : WordClass.FUNCTION;
        boolean adjacent = amount.first() - hit.last() <= 1;
        boolean led = adjacent && (verb == WordClass.REACH || verb == WordClass.MORE_THAN);
        WordClass bound = verb == WordClass.MORE_THAN && adjacent ? verb : null;
        return reached || led ? new Total(type, bound) : null;
      }
      if (words.doc().token(i).isNumber() || words.doc().token(i).is('،')) {
        return null;
      }
      reached |= type == WordClass.REACH || type == WordClass.TO;
    }
    return null;
  }

  private static WordClass type(Words words, int at) {
    Hit<CountWord> hit = words.word(at);
    return hit == null ? WordClass.FUNCTION : hit.value().type();
  }
}
