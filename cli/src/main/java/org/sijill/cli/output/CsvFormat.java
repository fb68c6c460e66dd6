// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;

/**
 * CSV after RFC 4180: comma, CRLF, quotes doubled; one event a row, the columns of {@link
 * EventColumns}.
 *
 * <p>A text cell that a spreadsheet would take for a formula (it begins with {@code = + - @}, their
 * full-width forms, a tab or a line end) gets an apostrophe in front, as OWASP advises. Numbers are
 * written as they are.
 *
 * @param bom whether to begin with a byte-order mark
 */
record CsvFormat(boolean bom) implements ReportFormat {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  @Override
  public String head() {
    String names =
        EventColumns.ALL.stream().map(EventColumns.Column::name).collect(Collectors.joining(","));
    return (bom ? "\uFEFF" : "") + names + "\r\n";
  }

  @Override
  public String body(CodedReport report) {
    StringBuilder out = new StringBuilder();
    for (Event event : report.events()) {
      List<EventColumns.Column> columns = EventColumns.ALL;
      for (int i = 0; i < columns.size(); i++) {
        out.append(i == 0 ? "" : ",").append(cell(columns.get(i).value().apply(report, event)));
      }
      out.append("\r\n");
    }
    return out.toString();
  }

  /** A cell as it stands in the file; empty for null. */
  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
