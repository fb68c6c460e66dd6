// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.register.incident.Incident;

/** A JSON array with an object an incident, its fields the columns of a table. */
final class JsonRows implements RowWriter {
  private final Writer out;
  private final List<Column> columns;
  private boolean first = true;

  JsonRows(Writer out, List<Column> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void begin() throws IOException {
    out.write("[");
  }

  @Override
  public void row(Incident incident) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    columns.forEach(c -> object.put(c.name(), c.value().apply(incident)));
    out.write((first ? "\n" : ",\n") + Json.line(object));
    first = false;
  }

  @Override
  public void end() throws IOException {
    out.write("\n]\n");
  }
}
