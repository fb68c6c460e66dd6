// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Report;

/** What a reader hands over: a report, or the reason why there is none. */
public sealed interface Input {
  /**
   * A report to be coded and stored.
   *
   * @param report the report
   * @param retrieved when it was got
   * @param origin where from, or null
   * @param bytes the bytes it was read from, if they are to be kept
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Item(Report report, Instant retrieved, @Nullable String origin, byte @Nullable [] bytes)
      implements Input {}

  /**
   * Something that could not be read as a report.
   *
   * @param code stable snake_case code, such as {@code no_date}
   * @param where what and where it is
   * @param reason why, in words
   */
  record Refused(String code, String where, String reason) implements Input {}
}
