// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.diff;

import java.util.List;

/**
 * One event or tally that is not the same in two runs.
 *
 * @param report id of the report
 * @param kind what happened to it
 * @param what sub-type of the event, or {@code tally} with its measure
 * @param quote the words that told it
 * @param fields the fields that differ, for a changed one
 */
public record Difference(String report, Kind kind, String what, String quote, List<Field> fields) {
  public Difference {
    fields = List.copyOf(fields);
  }

  /** What happened between the first run and the second. */
  public enum Kind {
    /** Only the second has it. */
    CAME,
    /** Only the first has it. */
    WENT,
    /** Both have it, with other values. */
    CHANGED
  }

  /**
   * A field with two values.
   *
   * @param name its name in the JSON contract
   * @param before its value in the first run, as JSON
   * @param after its value in the second run, as JSON
   */
  public record Field(String name, String before, String after) {}
}
