// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import org.sijill.model.CodedReport;
import org.sijill.model.Json;

/** A way to write coded reports out, one after the other. Implementations are thread-safe. */
public interface ReportFormat {
  /** What stands before the first report. */
  String head();

  /** One report, with its line ends. */
  String body(CodedReport report);

  /** One JSON object a line, the contract {@code sijill/1}. */
  static ReportFormat jsonl() {
    return new ReportFormat() {
      @Override
      public String head() {
        return "";
      }

      @Override
      public String body(CodedReport report) {
        return Json.line(report) + "\n";
      }
    };
  }

  /**
   * RFC 4180, one event a row.
   *
   * @param bom whether to begin with a byte-order mark, so that Excel reads Arabic letters right
   */
  static ReportFormat csv(boolean bom) {
    return new CsvFormat(bom);
  }

  /**
   * A table for a person to read.
   *
   * @param width columns of the terminal
   */
  static ReportFormat table(int width) {
    return new TableFormat(width);
  }
}
