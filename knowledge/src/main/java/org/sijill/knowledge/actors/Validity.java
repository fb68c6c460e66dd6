// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.Tsv;

/**
 * The days between which something holds.
 *
 * @param from first day, or null where it is not known or has no begin
 * @param to last day, or null where it still holds
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Holds always. */
  public static final Validity ALWAYS = new Validity(null, null);

  /**
   * Reads the columns {@code from} and {@code to}.
   *
   * @throws java.time.format.DateTimeParseException if a cell is no ISO date
   */
  static Validity of(Tsv.Row row) {
    return new Validity(date(row.get("from")), date(row.get("to")));
  }

  private static @Nullable LocalDate date(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  /** Whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether the begin does not lie after the end. */
  public boolean ordered() {
    return from == null || to == null || !from.isAfter(to);
  }
}
