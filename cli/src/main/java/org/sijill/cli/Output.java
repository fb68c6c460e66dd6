// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.output.ReportFormat;
import picocli.CommandLine.Option;

/** The options that say how and where results are written. */
final class Output {
  /** The formats of results. */
  enum Format {
    TABLE,
    JSONL,
    CSV;

    @Override
    public String toString() {
      return super.toString().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads a format. */
  static final class FormatChoice extends Choice<Format> {
    FormatChoice() {
      super(Format.values());
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatChoice.class,
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  Format format = Format.TABLE;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Write to FILE, which appears when the run is complete, not to standard output.")
  @Nullable Path out;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte-order mark, so that Excel reads Arabic letters right.")
  boolean bom;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no counts; complaints only.")
  boolean quiet;

  ReportFormat reportFormat(Console console) {
    return switch (format) {
      case TABLE -> ReportFormat.table(console.width());
      case JSONL -> ReportFormat.jsonl();
      case CSV -> ReportFormat.csv(bom);
    };
  }
}
