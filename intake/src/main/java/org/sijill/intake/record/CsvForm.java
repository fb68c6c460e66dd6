// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijill.intake.Form;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.Lines;
import org.sijill.intake.bytes.Utf8Stream;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/** A table with a header row; the separator is comma, semicolon, tab or bar. */
public final class CsvForm implements FormReader {
  private final Fields fields;
  private final RecordDraft drafts;

  /** Knows columns by {@code fields} and makes drafts by {@code drafts}. */
  public CsvForm(Fields fields, RecordDraft drafts) {
    this.fields = fields;
    this.drafts = drafts;
  }

  @Override
  public void read(Input input, Desk desk) throws IOException {
    int limit = desk.settings().limits().documentBytes();
    Lines lines = new Lines(Utf8Stream.of(input.stream(), input.charset()), limit);
    Lines.Line first = lines.next();
    if (first == null || first.tooLong()) {
      desk.broken(input.where(), "no header row");
      return;
    }
    String header = new String(first.bytes(), StandardCharsets.UTF_8);
    char separator = CsvRows.separator(header);
    List<String> columns = columns(header, separator, limit);
    if (columns.size() > desk.settings().limits().fields()) {
      desk.tooLarge(input.where(), "more than " + desk.settings().limits().fields() + " columns");
    } else if (!fields.holdText(columns)) {
      desk.broken(
          input.where(),
          "no column is known to hold a text: map one of "
              + String.join(", ", columns.subList(0, Math.min(20, columns.size()))));
    } else {
      rows(new CsvRows(lines, limit), separator, columns, input, desk);
    }
  }

  private static List<String> columns(String header, char separator, int limit) throws IOException {
    byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
    Lines one = new Lines(new java.io.ByteArrayInputStream(bytes), limit);
    CsvRows.Row row = new CsvRows(one, limit).next(separator);
    return row == null ? List.of() : row.cells().stream().map(Fields::plain).toList();
  }

  private void rows(CsvRows rows, char separator, List<String> columns, Input input, Desk desk)
      throws IOException {
    long number = 0;
    for (CsvRows.Row row = rows.next(separator); row != null; row = rows.next(separator)) {
      number++;
      Where where = input.where().record(number).line(row.line()).offset(row.offset());
      String problem = row.problem();
      if (problem != null && row.tooLarge()) {
        desk.tooLarge(where, problem);
      } else if (problem != null) {
        desk.broken(where, problem);
      } else if (row.cells().size() > columns.size()) {
        desk.broken(
            where, row.cells().size() + " cells in a table of " + columns.size() + " columns");
      } else {
        row(row, columns, input, where, desk);
      }
    }
  }

  private void row(CsvRows.Row row, List<String> columns, Input input, Where where, Desk desk) {
    Map<String, String> record = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      record.putIfAbsent(columns.get(i), row.cells().get(i));
    }
    Optional<Draft> draft = drafts.draft(record);
    if (draft.isEmpty()) {
      desk.noText(where, "no cell holds a text");
    } else {
      desk.take(draft.get(), input, where, Form.CSV, Bytes.sha256(row.bytes()));
    }
  }
}
