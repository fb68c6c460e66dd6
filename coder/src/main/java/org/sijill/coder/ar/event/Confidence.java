// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.frame.Act;
import org.sijill.model.DateBasis;
import org.sijill.model.EventDate;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.SubEventType;

/**
 * How likely a row is to be an event that a human coder finds too: a logistic sum of a few signs.
 *
 * <p>The weights are those of a logistic regression over the coded events of the annotated reports,
 * rounded to a tenth; the reliability table in {@code docs/evaluation.md} shows what became of
 * them, and {@code scripts/reliability.py} prints it anew.
 */
final class Confidence {
  /** So many words that tell one event leave little doubt that it is one. */
  private static final int TOLD_OFTEN = 4;

  private Confidence() {}

  static double of(Draft draft, SubEventType sub, EventDate date, @Nullable Place place) {
    int words = draft.acts().stream().mapToInt(a -> a.triggers().size()).sum();
    double z = -0.6;
    z += words > 1 ? 0.2 : 0;
    z += words >= TOLD_OFTEN ? 0.7 : 0;
    z += date.basis() == DateBasis.INFERRED ? 0 : 0.3;
    z += place != null && place.precision().compareTo(Precision.PROVINCE) <= 0 ? 0.8 : 0;
    z += draft.all(Act::actors).isEmpty() ? 0 : 0.7;
    z += draft.all(Act::targets).isEmpty() ? 0 : 0.6;
    z -= isOpen(sub) ? 1.6 : 0;
    return Math.round(100 / (1 + Math.exp(-z))) / 100.0;
  }

  /** Types that are chosen where the words name no means, or for acts of many kinds. */
  private static boolean isOpen(SubEventType sub) {
    return switch (sub) {
      case ARMED_CLASH, ATTACK, CHANGE_TO_GROUP, OTHER_STRATEGIC, LOOTING_PROPERTY_DESTRUCTION ->
          true;
      default -> false;
    };
  }
}
