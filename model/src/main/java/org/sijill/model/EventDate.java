// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened.
 *
 * @param from first day
 * @param to last day, the same as {@code from} for one day
 * @param basis where the day comes from
 * @param partOfDay the part of the day, where told
 */
@JsonPropertyOrder({"from", "to", "basis", "part_of_day"})
public record EventDate(
    LocalDate from, LocalDate to, DateBasis basis, @Nullable PartOfDay partOfDay) {
  public EventDate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("date ends " + to + " before it begins " + from);
    }
  }
}
