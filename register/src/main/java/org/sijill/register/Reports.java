// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Report;
import org.sijill.register.derive.Decided;
import org.sijill.register.derive.Deriver;
import org.sijill.register.query.SearchWords;
import org.sijill.register.query.SqlFilter;
import org.sijill.register.store.Database;
import org.sijill.register.store.Dialect;

/** The reports of a register and the way in for new ones. Thread-safe. */
public final class Reports {
  private final Database database;
  private final Deriver deriver;
  private static final int LOT = 200;

  private final Now now;

  Reports(Database database, Deriver deriver, Now now) {
    this.database = database;
    this.deriver = deriver;
    this.now = now;
  }

  /**
   * Stores reports and brings the incidents up to date, all in one transaction: when this returns,
   * everything is on disk. What is already there changes nothing.
   *
   * @return one outcome for each submission, in their order
   * @throws IllegalArgumentException if kept bytes do not have the hash that their report states
   */
  public List<Outcome> add(List<Submission> submissions) {
    return adopt(submissions, Map.of());
  }

  /**
   * The same with keys that the reports' events had in another register.
   *
   * @param aliases for the identifier of a report, older keys and the keys that they are now
   */
  List<Outcome> adopt(List<Submission> submissions, Map<String, Map<String, String>> aliases) {
    return database.write(
        handle -> {
          ReportWriter writer = new ReportWriter(handle, database.dialect(), deriver, now.text());
          List<Outcome> outcomes = new ArrayList<>();
          for (Submission s : submissions) {
            String id = s.report().header().id();
            outcomes.add(writer.add(s, aliases.getOrDefault(id, Map.of())));
          }
          writer.settle();
          return outcomes;
        });
  }

  /**
   * Whether a report is there in just this version, and its coding is what this knowledge and
   * program make of it, so that there is no need to code it again.
   */
  public boolean has(Report report, Submission.Coding coding) {
    String version = ReportRows.version(report);
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT 1 FROM report r JOIN checked c ON c.report_seq = r.seq WHERE r.id = :id"
                        + " AND r.version = :version AND c.knowledge = :knowledge AND c.program ="
                        + " :program")
                .bind("id", report.header().id())
                .bind("version", version)
                .bind("knowledge", coding.knowledge())
                .bind("program", coding.program())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /**
   * Hands the current reports to a consumer in the order in which they came, a few at a time, each
   * lot from one state of the register.
   */
  public void each(Consumer<StoredReport> consumer) {
    long after = 0;
    List<StoredReport> some = after(after);
    while (!some.isEmpty()) {
      some.forEach(consumer);
      after = some.get(some.size() - 1).seq();
      some = after(after);
    }
  }

  private List<StoredReport> after(long seq) {
    return database.read(handle -> ReportReader.after(handle, seq, LOT));
  }

  /** The newest version of a report. */
  public Optional<StoredReport> find(String id) {
    return database.read(handle -> ReportReader.find(handle, id));
  }

  /** All versions of a report, newest first. */
  public List<StoredReport> versions(String id) {
    return database.read(handle -> ReportReader.versions(handle, id));
  }

  /** The bytes that a report was read from, by their SHA-256, where they are kept. */
  public Optional<byte[]> bytes(String sha256) {
    return database.read(handle -> ReportReader.bytes(handle, sha256));
  }

  /** Identifiers of all reports, sorted. */
  public List<String> ids() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT DISTINCT id FROM report ORDER BY id")
                .mapTo(String.class)
                .list());
  }

  /** Older keys that lead to any of these keys of events, each with the key it is now. */
  public Map<String, String> aliases(List<String> keys) {
    return database.read(handle -> Decided.aliases(handle, keys));
  }

  /** How many reports there are, without older versions. */
  public long count() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM report WHERE current = 1")
                .mapTo(Long.class)
                .one());
  }

  /**
   * Lists reports, newest first, with the words that were asked for.
   *
   * @param words search words, empty for all reports
   * @param exact whether to search for the letters exactly as typed
   * @param outlet only of this outlet, or null
   * @param offset how many to leave out
   * @param limit how many at most
   */
  public Page<ReportRow> list(
      String words, boolean exact, @Nullable String outlet, int offset, int limit) {
    SqlFilter filter = SqlFilter.reports(words, exact, database.dialect());
    String where =
        " FROM report r WHERE r.current = 1 AND "
            + filter.sql()
            + (outlet == null ? "" : " AND r.outlet = :outlet");
    List<String> phrases = SearchWords.phrases(words, exact);
    return database.read(
        handle -> {
          var count = filter.bind(handle.createQuery("SELECT count(*)" + where));
          var rows =
              filter.bind(
                  handle.createQuery(
                      "SELECT r.*, (SELECT count(*) FROM event e WHERE e.report_seq = r.seq) AS"
                          + " events"
                          + where
                          + " ORDER BY r.published DESC, r.id LIMIT :limit OFFSET :offset"));
          if (outlet != null) {
            count.bind("outlet", outlet);
            rows.bind("outlet", outlet);
          }
          return new Page<>(
              rows.bind("limit", limit)
                  .bind("offset", offset)
                  .map(ReportReader.row(phrases, exact))
                  .list(),
              count.mapTo(Long.class).one(),
              null);
        });
  }

  /**
   * The outlets of the reports, those with most reports first.
   *
   * @param limit how many at most
   */
  public List<Outlet> outlets(int limit) {
    boolean sqlite = database.dialect() == Dialect.SQLITE;
    String lag =
        sqlite
            ? "julianday(e.published) - julianday(e.day_from)"
            : "e.published::date - e.day_from::date";
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT r.outlet, sum(r.current) AS reports, count(*) AS versions, min(r.published)"
                        + " AS first, max(r.published) AS last, sum(CASE WHEN r.current = 1 THEN"
                        + " coalesce(n.events, 0) ELSE 0 END) AS events, sum(n.lag) AS lag, sum(n.timed)"
                        + " AS timed FROM report r LEFT JOIN (SELECT e.report_seq, count(*) AS events,"
                        + " sum(CASE WHEN e.vague = 0 THEN "
                        + lag
                        + " ELSE 0 END) AS lag, sum(1 - e.vague) AS timed FROM event e GROUP BY"
                        + " e.report_seq) n ON n.report_seq = r.seq GROUP BY r.outlet ORDER BY reports"
                        + " DESC, r.outlet LIMIT :limit")
                .bind("limit", limit)
                .map(
                    (rs, ctx) ->
                        new Outlet(
                            rs.getString("outlet"),
                            rs.getLong("reports"),
                            rs.getLong("versions") - rs.getLong("reports"),
                            rs.getLong("events"),
                            LocalDate.parse(rs.getString("first")),
                            LocalDate.parse(rs.getString("last")),
                            rs.getLong("timed") == 0
                                ? null
                                : Double.valueOf(rs.getDouble("lag") / rs.getLong("timed"))))
                .list());
  }
}
