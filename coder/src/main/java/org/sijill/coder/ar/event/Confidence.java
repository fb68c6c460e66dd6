// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.frame.Act;
import org.sijill.model.DateBasis;
import org.sijill.model.EventDate;
import org.sijill.model.Place;
import org.sijill.model.Precision;

/**
 * How far a row can be trusted: a logistic sum of a few signs, the larger the more of the event the
 * report states in so many words.
 */
final class Confidence {
  private Confidence() {}

  static double of(Draft draft, EventDate date, @Nullable Place place) {
    double z = -0.6;
    z += draft.inHeadline() ? 0.8 : 0;
    z += draft.acts().size() > 1 ? 0.4 : 0;
    z += date.basis() == DateBasis.INFERRED ? -0.3 : 0.5;
    z += place == null ? -0.8 : place.precision() == Precision.COUNTRY ? -0.3 : 0.5;
    z += draft.all(Act::actors).isEmpty() ? -0.2 : 0.3;
    z += draft.all(Act::targets).isEmpty() ? -0.3 : 0.3;
    z += draft.acts().stream().anyMatch(Act::finite) ? 0.3 : 0;
    return Math.round(100 / (1 + Math.exp(-z))) / 100.0;
  }
}
