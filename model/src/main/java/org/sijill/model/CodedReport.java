// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A report with the events and tallies that were coded from it; one line of {@code sijill code
 * --format jsonl}. Immutable and thread-safe.
 *
 * @param schema name and version of the JSON contract
 * @param report what is known about the report
 * @param events the acts, in order of the text
 * @param tallies the sums of many acts, in order of the text
 * @param diagnostics what could not be made use of
 */
@JsonPropertyOrder({"schema", "report", "events", "tallies", "diagnostics"})
public record CodedReport(
    String schema,
    ReportHeader report,
    List<Event> events,
    List<Tally> tallies,
    List<Diagnostic> diagnostics) {
  /** The contract that this version of the records writes and reads. */
  public static final String SCHEMA = "sijill/1";

  public CodedReport {
    events = List.copyOf(events);
    tallies = List.copyOf(tallies);
    diagnostics = List.copyOf(diagnostics);
  }
}
