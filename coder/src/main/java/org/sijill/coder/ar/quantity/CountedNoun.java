// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.model.VictimKind;

/**
 * A noun that can be counted, in one of its forms; rows of {@code ar/people.tsv} and {@code
 * ar/quantity/nouns.tsv}.
 *
 * @param counted what a number before it counts
 * @param number grammatical number of the form
 * @param kind the kind of people, or null
 * @param alone whether the form counts itself
 * @param broad whether, denied, it denies the dead and the injured alike ("no casualties")
 */
record CountedNoun(
    Quantity.Counted counted, Count number, @Nullable VictimKind kind, Alone alone, boolean broad) {

  /** Whether a noun without a number counts itself. */
  enum Alone {
    /** It does: "a soldier". */
    YES,
    /** Only after a word of harm, since it is also an adjective or a title. */
    VICTIM,
    /** It does not. */
    NO
  }

  /** Grammatical number. */
  enum Count {
    /** One. */
    SINGULAR,
    /** Two. */
    DUAL,
    /** Three or more. */
    PLURAL
  }

  /** The same noun in another number. */
  CountedNoun as(Count other) {
    return new CountedNoun(counted, other, kind, alone, broad);
  }

  /** Whether it means people, alive or not. */
  boolean isPeople() {
    return counted.isPeople();
  }

  /** Whether it means harm to people. */
  boolean isCasualty() {
    return switch (counted) {
      case DEAD, INJURED, DEAD_AND_INJURED -> true;
      default -> false;
    };
  }
}
