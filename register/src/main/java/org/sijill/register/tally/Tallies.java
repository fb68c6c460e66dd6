// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.model.Tally;
import org.sijill.register.link.Telling;
import org.sijill.register.query.Query;
import org.sijill.register.query.SqlFilter;
import org.sijill.register.store.Database;

/** Running totals as told, set against the register's own record. Thread-safe. */
public final class Tallies {
  private static final String SELECT =
      "SELECT t.*, r.id, r.published, r.outlet, r.headline, r.text FROM tally t JOIN report r ON r.seq ="
          + " t.report_seq WHERE r.current = 1 ";

  /** A tally with the sentence that tells it. */
  private record Told(ToldTally tally, String sentence) {}

  private static final RowMapper<Told> ROW =
      (rs, ctx) -> {
        Tally tally = tally(rs.getString("body"));
        ToldTally told =
            new ToldTally(
                rs.getString("id") + "~" + rs.getInt("n"),
                rs.getString("id"),
                LocalDate.parse(rs.getString("published")),
                rs.getString("outlet"),
                rs.getString("headline"),
                rs.getString("series"),
                tally);
        return new Told(told, Telling.sentence(rs.getString("text"), tally.evidence()));
      };

  private final Database database;

  public Tallies(Database database) {
    this.database = database;
  }

  private static Tally tally(String json) {
    try {
      return Json.mapper().readValue(json, Tally.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the register holds a tally it cannot read", e);
    }
  }

  /**
   * Tallies against the record, newest first.
   *
   * @param country only of this country, or null
   * @param offset how many to leave out
   * @param limit how many at most
   */
  public List<Check> list(@Nullable String country, int offset, int limit) {
    return database.read(
        handle -> {
          List<Check> checks = new ArrayList<>();
          String where = country == null ? "" : "AND t.country = :country ";
          var query =
              handle
                  .createQuery(
                      SELECT + where + "ORDER BY r.published DESC, r.id, t.n LIMIT :l OFFSET :o")
                  .bind("l", limit)
                  .bind("o", offset);
          if (country != null) {
            query.bind("country", country);
          }
          query.map(ROW).list().forEach(t -> checks.add(check(handle, t)));
          return checks;
        });
  }

  /** How many tallies there are. */
  public long count() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) FROM tally t JOIN report r ON r.seq = t.report_seq WHERE"
                        + " r.current = 1")
                .mapTo(Long.class)
                .one());
  }

  /** The tally of an identifier against the record. */
  public Optional<Check> find(String id) {
    int cut = id.lastIndexOf('~');
    if (cut < 0 || !id.substring(cut + 1).matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "AND r.id = :id AND t.n = :n")
                .bind("id", id.substring(0, cut))
                .bind("n", Integer.parseInt(id.substring(cut + 1)))
                .map(ROW)
                .findOne()
                .map(t -> check(handle, t)));
  }

  /** Names of the series that have at least two points, longest first. */
  public List<String> series(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT t.series FROM tally t JOIN report r ON r.seq = t.report_seq WHERE"
                        + " r.current = 1 GROUP BY t.series HAVING count(*) > 1"
                        + " ORDER BY count(*) DESC, t.series LIMIT :limit")
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  /** The points of a series, oldest first, each with what it adds to the one before. */
  public List<Step> steps(String series) {
    return database.read(
        handle -> {
          List<Step> steps = new ArrayList<>();
          Check before = null;
          for (Told told :
              handle
                  .createQuery(
                      SELECT
                          + "AND t.series = :series ORDER BY coalesce(t.until, r.published),"
                          + " r.published, r.id, t.n")
                  .bind("series", series)
                  .map(ROW)
                  .list()) {
            Check now = check(handle, told);
            steps.add(step(before, now));
            before = now;
          }
          return steps;
        });
  }

  private static Step step(@Nullable Check before, Check now) {
    if (before == null || before.figure() == null || now.figure() == null) {
      return new Step(now, null, null);
    }
    Long record =
        before.onRecord() == null || now.onRecord() == null
            ? null
            : Long.valueOf(now.onRecord() - before.onRecord());
    return new Step(now, now.figure() - before.figure(), record);
  }

  private Check check(Handle handle, Told row) {
    ToldTally told = row.tally();
    Query query = Scope.query(handle, told, row.sentence());
    SqlFilter filter = SqlFilter.of(query, database.dialect());
    String sum =
        switch (told.tally().measure()) {
          case ATTACKS, STRIKES -> "count(*)";
          case KILLED -> "coalesce(sum(coalesce(i.killed_best, i.killed_low)), 0)";
          case INJURED -> "coalesce(sum(coalesce(i.injured_best, i.injured_low)), 0)";
          default -> null;
        };
    String record = sum == null ? "-1" : sum;
    return filter
        .bind(
            handle.createQuery(
                "SELECT count(*) AS n, "
                    + record
                    + " AS record FROM incident i WHERE "
                    + filter.sql()))
        .map(
            (rs, ctx) ->
                check(told, query, rs.getLong("n"), sum == null ? null : rs.getLong("record")))
        .one();
  }

  private static Check check(ToldTally told, Query query, long incidents, @Nullable Long record) {
    Integer figure = figure(told.tally());
    Long difference = figure == null || record == null ? null : Long.valueOf(figure - record);
    return new Check(told, query, incidents, record, figure, difference);
  }

  private static @Nullable Integer figure(Tally tally) {
    Integer best = tally.value().best();
    Integer low = tally.value().low();
    return best != null ? best : low != null ? low : tally.value().high();
  }
}
