// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.Json;
import org.sijill.register.incident.Member;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Telling;

/** A row of the event table with what its report's row says. */
record EventRow(
    String key,
    long reportSeq,
    String reportId,
    LocalDate published,
    int n,
    String incident,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String headline,
    @Nullable String url,
    String sentence,
    Event event) {
  static final String SELECT =
      "SELECT e.key, e.report_seq, e.report_id, e.published, e.n, e.incident, e.sentence, e.body,"
          + " r.outlet, r.agency, r.headline, r.url"
          + " FROM event e JOIN report r ON r.seq = e.report_seq ";

  static final RowMapper<EventRow> ROW =
      (rs, ctx) ->
          new EventRow(
              rs.getString("key"),
              rs.getLong("report_seq"),
              rs.getString("report_id"),
              LocalDate.parse(rs.getString("published")),
              rs.getInt("n"),
              rs.getString("incident"),
              rs.getString("outlet"),
              rs.getString("agency"),
              rs.getString("headline"),
              rs.getString("url"),
              rs.getString("sentence"),
              event(rs.getString("body")));

  static Event event(String body) {
    try {
      return Json.mapper().readValue(body, Event.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the register holds an event it cannot read", e);
    }
  }

  Facts facts() {
    return Facts.of(reportId, published, new Telling(key, sentence, event));
  }

  /** Who is behind the report, as it stands: the agency, the outlet, or the report itself. */
  String source() {
    return agency != null ? agency : outlet != null ? outlet : reportId;
  }

  Member member(String witness) {
    return new Member(key, reportId, published, outlet, agency, headline, url, witness, event);
  }
}
