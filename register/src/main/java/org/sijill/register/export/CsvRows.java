// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.register.incident.Incident;

/**
 * Comma-separated values after RFC 4180, UTF-8, lines ended by CR LF. For spreadsheets with a byte
 * order mark, and with an apostrophe before any cell that a spreadsheet would run as a formula.
 */
final class CsvRows implements RowWriter {
  private static final String FORMULA = "=+-@\t\r";

  private final Writer out;
  private final List<Column> columns;
  private final boolean excel;

  CsvRows(Writer out, List<Column> columns, boolean excel) {
    this.out = out;
    this.columns = columns;
    this.excel = excel;
  }

  @Override
  public void begin() throws IOException {
    if (excel) {
      out.write('\uFEFF');
    }
    for (int i = 0; i < columns.size(); i++) {
      out.write((i == 0 ? "" : ",") + cell(columns.get(i).name()));
    }
    out.write("\r\n");
  }

  @Override
  public void row(Incident incident) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      out.write((i == 0 ? "" : ",") + cell(columns.get(i).value().apply(incident)));
    }
    out.write("\r\n");
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (excel
        && value instanceof String
        && !text.isEmpty()
        && FORMULA.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = false;
    for (int i = 0; i < text.length() && !quoted; i++) {
      quoted = ",\"\r\n".indexOf(text.charAt(i)) >= 0;
    }
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
