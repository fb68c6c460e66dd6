// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Estimate;

/**
 * Turns a figure and the words of its bound into an {@link Estimate} by rulings 10 and 11 of the
 * codebook. Figures beyond {@link Integer#MAX_VALUE} keep that as a lower bound.
 */
final class Bounds {
  private Bounds() {}

  /** The estimate of a figure under a bound, or an exact one where {@code bound} is null. */
  static Estimate of(Numeral numeral, @Nullable WordClass bound) {
    double value = numeral.value();
    if (value > Integer.MAX_VALUE) {
      return Estimate.moreThan(Integer.MAX_VALUE);
    }
    int floor = (int) Math.floor(value);
    if (numeral.vague()) {
      return Estimate.moreThan(floor);
    }
    if (value != floor && bound == null) {
      return Estimate.between(floor, floor + 1);
    }
    return bound == null ? Estimate.exact(floor) : bounded(floor, value, bound);
  }

  private static Estimate bounded(int floor, double value, WordClass bound) {
    return switch (bound) {
      case ABOUT, AFTER_ABOUT -> Estimate.about((int) Math.round(value));
      case MORE_THAN, AFTER_MORE -> Estimate.moreThan(floor);
      case AT_LEAST, AFTER_LEAST -> Estimate.atLeast(floor);
      case AT_MOST, AFTER_MOST -> Estimate.atMost((int) Math.ceil(value));
      default -> Estimate.exact(floor);
    };
  }

  /** The estimate of a range. */
  static Estimate between(Numeral low, Numeral high) {
    Estimate a = of(low, null);
    Estimate b = of(high, null);
    return new Estimate(a.low(), null, b.high());
  }
}
