// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The people killed or injured in one event.
 *
 * @param low lower bound, or null
 * @param best the figure itself, or null
 * @param high upper bound, or null
 * @param byKind the part of the figure that the report gives for a kind of people; only kinds told
 */
@JsonPropertyOrder({"low", "best", "high", "by_kind"})
public record Toll(
    @Nullable Integer low,
    @Nullable Integer best,
    @Nullable Integer high,
    Map<VictimKind, Integer> byKind) {
  /** Nobody: "no casualties". */
  public static final Toll ZERO = of(Estimate.ZERO);

  public Toll {
    byKind = byKind.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byKind));
  }

  /** A toll without a breakdown. */
  public static Toll of(Estimate estimate) {
    return of(estimate, Map.of());
  }

  /** A toll with its breakdown. */
  public static Toll of(Estimate estimate, Map<VictimKind, Integer> byKind) {
    return new Toll(estimate.low(), estimate.best(), estimate.high(), byKind);
  }

  /** The figures alone. */
  public Estimate estimate() {
    return new Estimate(low, best, high);
  }
}
