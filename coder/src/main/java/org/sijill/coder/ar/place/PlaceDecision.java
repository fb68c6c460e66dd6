// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Span;
import org.sijill.knowledge.places.PlaceKind;

/**
 * How a name was resolved, for {@code sijill explain}.
 *
 * @param span the words
 * @param text the words as they stand
 * @param chosen identifier of the place that was picked, or null
 * @param readings what the name may mean, best first; those that the rules shut out last
 */
public record PlaceDecision(
    Span span, String text, @Nullable String chosen, List<Reading> readings) {
  public PlaceDecision {
    readings = List.copyOf(readings);
  }

  /**
   * One thing that a name may mean.
   *
   * @param id identifier of the place
   * @param nameEn English name
   * @param country ISO 3166-1 alpha-2 code
   * @param admin1 English name of the first-level unit
   * @param kind what it is
   * @param score the higher the better; only comparable within one decision
   * @param acceptable whether the words gave what the name needs to mean it
   */
  public record Reading(
      String id,
      @Nullable String nameEn,
      @Nullable String country,
      @Nullable String admin1,
      PlaceKind kind,
      double score,
      boolean acceptable) {}
}
