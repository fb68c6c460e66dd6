// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Estimate;

/**
 * A number or a range with its bound, before its noun.
 *
 * @param first index of its first token
 * @param last one past its last token, a bound after the number included
 * @param skip folded characters of proclitics before it
 * @param low the number, or the lower end of a range
 * @param high the upper end of a range, or null
 * @param bound the bound, or null
 */
record Amount(
    int first, int last, int skip, Numeral low, @Nullable Numeral high, @Nullable WordClass bound) {

  /** The number that stands last, beside the noun. */
  Numeral numeral() {
    return high == null ? low : high;
  }

  /** Whether there is more than a plain figure. */
  boolean bounded() {
    return bound != null || high != null;
  }

  /** The same under another bound. */
  Amount under(@Nullable WordClass other) {
    return new Amount(first, last, skip, low, high, other);
  }

  /** The same up to another token. */
  Amount until(int newLast) {
    return new Amount(first, newLast, skip, low, high, bound);
  }

  /** The figure with its bounds. */
  Estimate value() {
    return high == null ? Bounds.of(low, bound) : Bounds.between(low, high);
  }

  /** The name of the rule that read it. */
  String rule() {
    String number = low.form().code();
    if (high != null) {
      return "quantity/range/" + number;
    }
    return bound == null ? "quantity/" + number : "quantity/" + bound.code() + "/" + number;
  }
}
