// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Report;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Keys;
import org.sijill.register.link.Telling;

/** The event table. Works inside a caller's transaction. */
final class Events {
  private static final int CHUNK = 500;

  private Events() {}

  /** The events of a report as they stand. */
  static List<EventRow> ofReport(Handle handle, long reportSeq) {
    return handle
        .createQuery(EventRow.SELECT + "WHERE e.report_seq = :report ORDER BY e.n")
        .bind("report", reportSeq)
        .map(EventRow.ROW)
        .list();
  }

  /** Events by key; keys that there are none of are left out. */
  static Map<String, EventRow> byKeys(Handle handle, Collection<String> keys) {
    Map<String, EventRow> rows = new LinkedHashMap<>();
    for (List<String> some : chunks(keys)) {
      handle
          .createQuery(EventRow.SELECT + "WHERE e.key IN (<keys>)")
          .bindList("keys", some)
          .map(EventRow.ROW)
          .forEach(row -> rows.put(row.key(), row));
    }
    return rows;
  }

  /** Events of incidents. */
  static List<EventRow> ofIncidents(Handle handle, Collection<String> incidents) {
    List<EventRow> rows = new ArrayList<>();
    for (List<String> some : chunks(incidents)) {
      rows.addAll(
          handle
              .createQuery(EventRow.SELECT + "WHERE e.incident IN (<incidents>)")
              .bindList("incidents", some)
              .map(EventRow.ROW)
              .list());
    }
    return rows;
  }

  static List<List<String>> chunks(Collection<String> all) {
    List<String> list = new ArrayList<>(all);
    List<List<String>> chunks = new ArrayList<>();
    for (int i = 0; i < list.size(); i += CHUNK) {
      chunks.add(list.subList(i, Math.min(list.size(), i + CHUNK)));
    }
    return chunks;
  }

  static void insert(Handle handle, long reportSeq, Report report, CodedReport coded) {
    if (coded.events().isEmpty()) {
      return;
    }
    String id = report.header().id();
    List<Telling> tellings = Telling.of(id, report.text(), coded.events());
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO event (key, report_seq, report_id, published, n, incident, country,"
                + " day_from, day_to, vague, sentence, body, subtype, lat, lon, reach_lat, reach_lon)"
                + " VALUES (:key, :seq, :report, :published, :n, :incident, :country, :from, :to,"
                + " :vague, :sentence, :body, :subtype, :lat, :lon, :reach_lat, :reach_lon)");
    LocalDate published = report.header().published();
    for (int n = 0; n < tellings.size(); n++) {
      Telling telling = tellings.get(n);
      Facts facts = Facts.of(id, published, telling);
      batch
          .bind("key", telling.key())
          .bind("seq", reportSeq)
          .bind("report", id)
          .bind("published", published.toString())
          .bind("n", n)
          .bind("incident", Keys.incident(telling.key()))
          .bind("country", facts.country())
          .bind("from", facts.from().toString())
          .bind("to", facts.to().toString())
          .bind("vague", facts.vague() ? 1 : 0)
          .bind("sentence", telling.sentence())
          .bind("body", Json.line(telling.event()));
      Candidates.bind(batch, facts);
      batch.add();
    }
    batch.execute();
  }

  static void delete(Handle handle, long reportSeq) {
    handle.execute("DELETE FROM event WHERE report_seq = ?", reportSeq);
  }
}
