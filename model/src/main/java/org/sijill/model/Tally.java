// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that sums many events; never part of an event's toll.
 *
 * @param measure what is counted
 * @param value the figure
 * @param since first day of the span, null where not said
 * @param until last day of the span, the publication date for "so far", null where not said
 * @param scope the words that say of what
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param sources whom the outlet cites
 * @param evidence the words of every value
 */
@JsonPropertyOrder({
  "measure",
  "value",
  "since",
  "until",
  "scope",
  "country",
  "sources",
  "evidence"
})
public record Tally(
    Measure measure,
    Estimate value,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String scope,
    @Nullable String country,
    List<Source> sources,
    List<Evidence> evidence) {
  public Tally {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
  }
}
