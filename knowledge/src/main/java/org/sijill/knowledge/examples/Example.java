// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import java.time.LocalDate;
import java.util.List;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/**
 * A text of the project's own with the rows that the codebook asks for. Immutable.
 *
 * @param id unique name
 * @param published day of publication
 * @param text headline, a blank line, body; one paragraph alone is a post or a headline
 * @param rows the events and tallies wanted; empty if the text has none
 * @param where file and line
 */
public record Example(
    String id, LocalDate published, String text, List<ExpectedRow> rows, String where) {
  public Example {
    rows = List.copyOf(rows);
  }

  /** The events wanted. */
  public List<ExpectedRow> events() {
    return rows.stream().filter(row -> !row.isTally()).toList();
  }

  /** The tallies wanted. */
  public List<ExpectedRow> tallies() {
    return rows.stream().filter(ExpectedRow::isTally).toList();
  }

  /** The text as a report of no particular outlet. */
  public Report report() {
    return new Report(
        new ReportHeader(id, published, "ar", null, null, null, null, null, null), text, List.of());
  }
}
