// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.IOException;
import java.io.Writer;
import org.sijill.register.Register;
import org.sijill.register.incident.Incident;
import org.sijill.register.query.Query;

/** Writes incidents one after the other in one shape. */
interface RowWriter {
  /** What stands before the first row. */
  default void begin() throws IOException {}

  /** One incident. */
  void row(Incident incident) throws IOException;

  /** What stands after the last row. */
  default void end() throws IOException {}

  /** The writer of a format. */
  static RowWriter of(Format format, Writer out, Register register, Query query) {
    return switch (format) {
      case JSONL -> new CompleteLines(out, register, query.equals(Query.ALL));
      case CSV -> new CsvRows(out, OwnColumns.ALL, false);
      case EXCEL -> new CsvRows(out, OwnColumns.ALL, true);
      case GEOJSON -> new GeoJsonRows(out);
      case ACLED -> new CsvRows(out, AcledColumns.ALL, false);
      case ACLED_JSON -> new JsonRows(out, AcledColumns.ALL);
      case GED -> new CsvRows(out, GedColumns.ALL, false);
      case GED_JSON -> new JsonRows(out, GedColumns.ALL);
      case PLOVER -> new CsvRows(out, PloverColumns.ALL, false);
      case PLOVER_JSON -> new JsonRows(out, PloverColumns.ALL);
    };
  }
}
