// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.model.Precision;

/** What tallies ask of acts and do to them. All functions are pure. */
final class TallyActs {
  private TallyActs() {}

  /** The act of a sentence that a figure is the toll of, or null. */
  static @Nullable Act hostOf(SentenceActs sentence, Quantity quantity) {
    for (Act act : sentence.acts()) {
      if (act.casualties().stream().anyMatch(c -> quantity.equals(c.quantity()))) {
        return act;
      }
    }
    return null;
  }

  /**
   * Whether an act stands for several at several places: a plural noun of attack with two places or
   * more, or with no place finer than a region.
   */
  static boolean isSeveral(Act act) {
    boolean kind =
        switch (act.actClass()) {
          case "attack", "strike", "explosion" -> true;
          default -> false;
        };
    if (!kind || !act.plural()) {
      return false;
    }
    List<PlaceMention> fine =
        act.places().stream()
            .filter(p -> p.place().precision() != Precision.REGION)
            .filter(p -> p.place().precision() != Precision.COUNTRY)
            .toList();
    boolean apposed = fine.size() == 2 && fine.get(0).span().last() == fine.get(1).span().first();
    return fine.size() >= 2 && !apposed || fine.isEmpty() && !act.places().isEmpty();
  }
}
