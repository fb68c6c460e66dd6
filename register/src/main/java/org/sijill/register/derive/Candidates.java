// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Reach;
import org.sijill.register.link.Scorer;

/**
 * Which stored events an event is compared with: a superset of those that linking does not rule out
 * by country, kind of act, days and distance, chosen from one index. Works inside a caller's
 * transaction.
 */
final class Candidates {
  /** What is told of more days than this is no act that another report could tell again. */
  private static final long LONGEST_SPAN = 366;

  private static final int SLACK_DAYS = 3;

  private static final String NEAR =
      "SELECT e.key FROM event e WHERE e.vague = :vague AND e.country IN (<countries>)"
          + " AND e.subtype IN (<kin>) AND e.day_from BETWEEN :low AND :high"
          + " AND e.day_to >= :from AND e.report_id <> :report";

  /** The countries there are, one step through the index for each. */
  private static final String COUNTRIES =
      "WITH RECURSIVE told (c) AS (SELECT min(country) FROM event WHERE vague = :vague UNION ALL"
          + " SELECT (SELECT min(country) FROM event WHERE vague = :vague AND country > told.c)"
          + " FROM told WHERE told.c IS NOT NULL) SELECT c FROM told WHERE c IS NOT NULL";

  private static final String WITHIN =
      " AND (e.lat IS NULL OR abs(e.lat - :lat) <= :reach_lat AND abs(e.lon - :lon) <= :reach_lon"
          + " OR abs(e.lat - :lat) <= e.reach_lat AND abs(e.lon - :lon) <= e.reach_lon)";

  private Candidates() {}

  /** Events of other reports that may tell the same act. */
  static Collection<EventRow> of(Handle handle, Scorer scorer, Facts facts) {
    if (isTooLong(facts)) {
      return List.of();
    }
    List<String> kin =
        scorer.kin(facts.event().subEventType()).stream().map(type -> type.code()).toList();
    List<String> keys = new ArrayList<>();
    for (int vague = 0; vague <= 1; vague++) {
      keys.addAll(keys(handle, facts, kin, vague));
    }
    return Events.byKeys(handle, keys).values().stream()
        .filter(row -> !isTooLong(row.facts()))
        .toList();
  }

  private static boolean isTooLong(Facts facts) {
    return ChronoUnit.DAYS.between(facts.from(), facts.to()) > LONGEST_SPAN;
  }

  private static List<String> keys(Handle handle, Facts facts, List<String> kin, int vague) {
    LocalDate from = facts.from().minusDays(SLACK_DAYS);
    long reach = vague == 0 ? Facts.VAGUE_FROM : LONGEST_SPAN;
    boolean placed = facts.reach() != null;
    List<String> countries = countries(handle, facts.country(), vague);
    if (countries.isEmpty()) {
      return List.of();
    }
    Query query =
        handle
            .createQuery(NEAR + (placed ? WITHIN : ""))
            .bind("vague", vague)
            .bindList("kin", kin)
            .bindList("countries", countries)
            .bind("low", from.minusDays(reach).toString())
            .bind("high", facts.to().plusDays(SLACK_DAYS).toString())
            .bind("from", from.toString())
            .bind("report", facts.report());
    if (placed) {
      bindReach(query, facts);
    }
    return query.mapTo(String.class).list();
  }

  private static List<String> countries(Handle handle, String country, int vague) {
    return country.isEmpty()
        ? handle.createQuery(COUNTRIES).bind("vague", vague).mapTo(String.class).list()
        : List.of(country, "");
  }

  /** Writes anew what events are chosen by. */
  static void place(Handle handle, Collection<EventRow> rows) {
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE event SET subtype = :subtype, lat = :lat, lon = :lon, reach_lat = :reach_lat,"
                + " reach_lon = :reach_lon WHERE key = :key");
    for (EventRow row : rows) {
      batch.bind("key", row.key());
      bind(batch, row.facts());
      batch.add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Binds what an event is chosen by. */
  static void bind(PreparedBatch batch, Facts facts) {
    batch.bind("subtype", facts.event().subEventType().code());
    bindReach(batch, facts);
  }

  private static void bindReach(SqlStatement<?> statement, Facts facts) {
    Reach reach = facts.reach();
    statement
        .bind("lat", reach == null ? null : Double.valueOf(reach.lat()))
        .bind("lon", reach == null ? null : Double.valueOf(reach.lon()))
        .bind("reach_lat", reach == null ? null : Double.valueOf(reach.latDegrees()))
        .bind("reach_lon", reach == null ? null : Double.valueOf(reach.lonDegrees()));
  }
}
