// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input of an archive, in the form in which it goes between the workers: lines
 * that are written out as they stand. A Flink POJO, hence the public fields; not thread-safe.
 */
public final class Coded {
  /** How Flink carries it. */
  static final TypeInformation<Coded> TYPE =
      Types.POJO(
          Coded.class,
          Map.of(
              "month", Types.STRING,
              "fate", Types.STRING,
              "report", Types.STRING,
              "outcome", Types.STRING,
              "diagnostics", Types.LIST(Types.STRING),
              "blocks", Types.LIST(Types.STRING)));

  /** Name of the partition of a report that has no day. */
  static final String NO_MONTH = "none";

  /** The month of its first dated event, else of its publication: {@code 2018-03}. */
  public String month = NO_MONTH;

  /** Code of its fate, such as {@code coded} or {@code broken}. */
  public String fate = "";

  /** The coded report as a line of {@code sijill/1}, or null. */
  public @Nullable String report;

  /** The input as a line of {@code sijill-intake/1}. */
  public String outcome = "";

  /** Lines that say what was odd about it. */
  public List<String> diagnostics = new ArrayList<>();

  /**
   * The day and place of each of its events, and after a tab the event's name: {@code 2018-03-05
   * SY-1234}, {@code report-7#1}.
   */
  public List<String> blocks = new ArrayList<>();
}
