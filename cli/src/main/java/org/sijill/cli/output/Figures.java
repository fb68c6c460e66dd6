// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Estimate;
import org.sijill.model.Toll;

/**
 * Figures in short: {@code 8} exact, {@code ≥8} at least, {@code 8+} more than, {@code ~60} about,
 * {@code 10–15} between, {@code ≤9} at most, {@code 8 (6–10)} where sources differ, {@code –}
 * nothing said.
 */
public final class Figures {
  private Figures() {}

  /** The figures of a toll. */
  public static String of(@Nullable Toll toll) {
    return toll == null ? "–" : of(toll.estimate());
  }

  /** A figure with its bounds. */
  public static String of(Estimate figure) {
    Integer low = figure.low();
    Integer best = figure.best();
    Integer high = figure.high();
    if (best == null) {
      return low == null
          ? high == null ? "–" : "≤" + high
          : high == null ? low + "+" : low + "–" + high;
    }
    if (low == null) {
      return high == null ? "~" + best : best + " (≤" + high + ")";
    }
    if (Objects.equals(low, best) && Objects.equals(best, high)) {
      return best.toString();
    }
    if (high == null) {
      return Objects.equals(low, best) ? "≥" + best : best + " (≥" + low + ")";
    }
    return best + " (" + low + "–" + high + ")";
  }
}
