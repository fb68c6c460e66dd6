// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.sijill.register.incident.Incident;
import org.sijill.register.link.Words;

/** Writes incidents and all that is looked up by. Works inside a caller's transaction. */
final class IncidentRows {
  private final Handle handle;
  private final boolean sqlite;

  IncidentRows(Handle handle, boolean sqlite) {
    this.handle = handle;
    this.sqlite = sqlite;
  }

  void delete(Collection<String> ids) {
    for (List<String> some : Events.chunks(ids)) {
      delete("DELETE FROM incident_value WHERE incident IN (<ids>)", some);
      if (sqlite) {
        delete(
            "DELETE FROM incident_words WHERE rowid IN (SELECT w.n FROM word_row w WHERE w.id IN"
                + " (<ids>))",
            some);
        delete("DELETE FROM word_row WHERE id IN (<ids>)", some);
      } else {
        delete("DELETE FROM incident_words WHERE id IN (<ids>)", some);
      }
      delete("DELETE FROM incident WHERE id IN (<ids>)", some);
    }
  }

  private void delete(String sql, List<String> ids) {
    handle.createUpdate(sql).bindList("ids", ids).execute();
  }

  void insert(Incident incident, long changed) {
    Map<String, @Nullable Object> row = IncidentColumns.of(incident);
    row.put("unsure", 0L);
    row.put("changed", changed);
    String names = String.join(", ", row.keySet());
    Update insert =
        handle.createUpdate(
            "INSERT INTO incident (" + names + ") VALUES (:" + names.replace(", ", ", :") + ")");
    row.forEach(insert::bind);
    insert.execute();
    values(incident);
    words(incident);
  }

  private void values(Incident incident) {
    PreparedBatch values =
        handle.prepareBatch("INSERT INTO incident_value (incident, field, value) VALUES (?, ?, ?)");
    PreparedBatch labels =
        handle.prepareBatch(
            "INSERT INTO label (field, value, en, ar) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (field, value) DO NOTHING");
    for (IncidentColumns.Value v : IncidentColumns.values(incident)) {
      values.add(incident.id(), v.field(), v.value());
      if (v.en() != null || v.ar() != null) {
        labels.add(v.field(), v.value(), v.en(), v.ar());
      }
    }
    if (values.size() > 0) {
      values.execute();
    }
    if (labels.size() > 0) {
      labels.execute();
    }
  }

  void words(Incident incident) {
    String exact = IncidentColumns.words(incident);
    String folded = Words.searchable(exact);
    if (sqlite) {
      handle.execute("INSERT INTO word_row (id) VALUES (?)", incident.id());
      handle.execute(
          "INSERT INTO incident_words (rowid, folded, exact) VALUES"
              + " ((SELECT n FROM word_row WHERE id = ?), ?, ?)",
          incident.id(),
          folded,
          exact);
    } else {
      handle.execute(
          "INSERT INTO incident_words (id, folded, exact) VALUES"
              + " (?, to_tsvector('simple', ?), to_tsvector('simple', ?))",
          incident.id(),
          folded,
          exact);
    }
  }
}
