// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure as told: an exact figure gives all three, "at least 8" gives low and best 8, "more than
 * 8" gives low 8 alone, "about sixty" gives best 60 alone (codebook section 3 and rulings 10-11).
 *
 * @param low lower bound, or null
 * @param best the figure itself, or null
 * @param high upper bound, or null
 */
public record Estimate(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
  /** Nobody, nothing. */
  public static final Estimate ZERO = exact(0);

  /** An exact figure. */
  public static Estimate exact(int n) {
    return new Estimate(n, n, n);
  }

  /** "At least n". */
  public static Estimate atLeast(int n) {
    return new Estimate(n, n, null);
  }

  /** "More than n", "dozens", "several": a lower bound alone. */
  public static Estimate moreThan(int n) {
    return new Estimate(n, null, null);
  }

  /** "About n". */
  public static Estimate about(int n) {
    return new Estimate(null, n, null);
  }

  /** "Between low and high". */
  public static Estimate between(int low, int high) {
    return new Estimate(low, null, high);
  }

  /** "Up to n", "fewer than n". */
  public static Estimate atMost(int n) {
    return new Estimate(null, null, n);
  }
}
