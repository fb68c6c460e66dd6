// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;

/**
 * A report to be stored, with what the coder made of it.
 *
 * @param report the report
 * @param coded its coding
 * @param coding by what it was coded
 * @param retrieved when the report was fetched or its file last changed; of two versions of a
 *     report the one retrieved later is the newer
 * @param origin where from: a file, a feed, a place in an archive; null if untold
 * @param bytes the bytes that it was read from, or null if they are not to be kept; their SHA-256
 *     must be the header's
 */
@SuppressWarnings("ArrayRecordComponent")
public record Submission(
    Report report,
    CodedReport coded,
    Coding coding,
    Instant retrieved,
    @Nullable String origin,
    byte @Nullable [] bytes) {

  /** A submission without kept bytes. */
  public static Submission of(
      Report report, CodedReport coded, Coding coding, Instant retrieved, @Nullable String origin) {
    return new Submission(report, coded, coding, retrieved, origin, null);
  }

  /**
   * By what a report was coded.
   *
   * @param knowledge version of the knowledge
   * @param program version of the program
   */
  public record Coding(String knowledge, String program) {}
}
