// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.ReportHeader;
import org.sijill.register.derive.Deriver;
import org.sijill.register.derive.Moves;
import org.sijill.register.ledger.Canonical;
import org.sijill.register.ledger.Chain;
import org.sijill.register.link.Words;
import org.sijill.register.store.Dialect;

/** Writes reports, codings and their ledger entries. Lives for one transaction. */
final class ReportWriter {
  private static final String PROGRAM = "sijill";

  private final Handle handle;
  private final Dialect dialect;
  private final Deriver deriver;
  private final String at;
  private final Deriver.Dirty dirty = new Deriver.Dirty();

  ReportWriter(Handle handle, Dialect dialect, Deriver deriver, String at) {
    this.handle = handle;
    this.dialect = dialect;
    this.deriver = deriver;
    this.at = at;
  }

  /** A version of a report that is there. */
  private record Row(long seq, String version, String retrieved, boolean current) {}

  Outcome add(Submission s) {
    ReportHeader header = s.report().header();
    String version = version(s);
    List<Row> rows = rows(header.id());
    for (Row row : rows) {
      if (row.version().equals(version)) {
        return row.current() ? recode(row, s) : Outcome.UNCHANGED;
      }
    }
    String retrieved = s.retrieved().truncatedTo(ChronoUnit.MILLIS).toString();
    Optional<Row> newest = rows.stream().filter(Row::current).findFirst();
    boolean newer =
        newest
            .map(r -> (r.retrieved() + r.version()).compareTo(retrieved + version) < 0)
            .orElse(true);
    long seq = next("report");
    if (newer) {
      handle.execute("UPDATE report SET current = 0 WHERE id = ? AND current = 1", header.id());
      newest.ifPresent(row -> forgetDerived(row.seq()));
    }
    insert(seq, s, version, retrieved, newer);
    String codedSha = coding(seq, s);
    Map<String, String> moved = Map.of();
    long oldSeq = newest.filter(r -> newer).map(Row::seq).orElse(0L);
    if (newer) {
      moved = oldSeq == 0 ? Map.of() : Moves.between(current(oldSeq), s.coded());
      derive(oldSeq, seq, s.coded(), moved);
    }
    ledger("report", header.id(), version, codedSha, rowHash(handle, seq), moved);
    return newest.isEmpty() ? Outcome.ADDED : newer ? Outcome.SUPERSEDED : Outcome.OLDER;
  }

  void settle(long changed) {
    deriver.settle(handle, dirty, changed);
  }

  Set<String> settled(long changed) {
    return deriver.settle(handle, dirty, changed);
  }

  private Outcome recode(Row row, Submission s) {
    String coded = Json.line(s.coded());
    String before =
        handle
            .createQuery("SELECT coded FROM coding WHERE report_seq = :seq AND current = 1")
            .bind("seq", row.seq())
            .mapTo(String.class)
            .one();
    if (before.equals(coded)) {
      return Outcome.UNCHANGED;
    }
    CodedReport old = ReportReader.coded(before);
    Map<String, String> moved = Moves.between(old, s.coded());
    handle.execute("UPDATE coding SET current = 0 WHERE report_seq = ?", row.seq());
    String sha = coding(row.seq(), s);
    forgetDerived(row.seq());
    derive(row.seq(), row.seq(), s.coded(), moved);
    ledger(
        "coding", s.report().header().id(), row.version(), sha, rowHash(handle, row.seq()), moved);
    return Outcome.RECODED;
  }

  private CodedReport current(long seq) {
    return handle
        .createQuery("SELECT coded FROM coding WHERE report_seq = :seq AND current = 1")
        .bind("seq", seq)
        .map((rs, ctx) -> ReportReader.coded(rs.getString("coded")))
        .one();
  }

  private List<Row> rows(String id) {
    return handle
        .createQuery("SELECT seq, version, retrieved, current FROM report WHERE id = :id")
        .bind("id", id)
        .map(
            (rs, ctx) ->
                new Row(
                    rs.getLong("seq"),
                    rs.getString("version"),
                    rs.getString("retrieved"),
                    rs.getInt("current") == 1))
        .list();
  }

  private long next(String table) {
    return handle
        .createQuery("SELECT coalesce(max(seq), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }

  /** What a report says, whoever fetched it and when. */
  private static String version(Submission s) {
    ReportHeader h = s.report().header();
    ReportHeader bare =
        new ReportHeader(
            h.id(),
            h.published(),
            h.language(),
            h.outlet(),
            h.agency(),
            h.byline(),
            h.headline(),
            h.url(),
            null);
    return Canonical.sha256(Canonical.text(Map.of("header", bare, "text", s.report().text())));
  }

  private void insert(long seq, Submission s, String version, String retrieved, boolean current) {
    ReportHeader h = s.report().header();
    String bytesSha = keep(s, h.sha256());
    handle.execute(
        "INSERT INTO report (seq, id, version, published, language, outlet, agency, byline,"
            + " headline, url, bytes_sha256, retrieved, origin, text, sections, current)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        h.id(),
        version,
        h.published().toString(),
        h.language(),
        h.outlet(),
        h.agency(),
        h.byline(),
        h.headline(),
        h.url(),
        bytesSha,
        retrieved,
        s.origin(),
        s.report().text(),
        Json.line(s.report().sections()),
        current ? 1 : 0);
    String text = s.report().text();
    if (dialect == Dialect.SQLITE) {
      handle.execute(
          "INSERT INTO report_words (rowid, folded, exact) VALUES (?, ?, ?)",
          seq,
          Words.searchable(text),
          text);
    } else {
      handle.execute(
          "INSERT INTO report_words (id, folded, exact) VALUES"
              + " (?, to_tsvector('simple', ?), to_tsvector('simple', ?))",
          seq,
          Words.searchable(text),
          text);
    }
  }

  private @Nullable String keep(Submission s, @Nullable String stated) {
    byte[] bytes = s.bytes();
    if (bytes == null) {
      return stated;
    }
    String sha = Canonical.sha256(bytes);
    if (stated != null && !stated.equals(sha)) {
      throw new IllegalArgumentException(
          s.report().header().id() + ": the bytes do not have the hash that the report states");
    }
    handle.execute(
        "INSERT INTO report_bytes (sha256, deflated) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        sha,
        deflate(bytes));
    return sha;
  }

  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String coding(long reportSeq, Submission s) {
    String coded = Json.line(s.coded());
    String sha = Canonical.sha256(coded);
    handle.execute(
        "INSERT INTO coding (seq, report_seq, knowledge, program, sha256, coded, current)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
        next("coding"),
        reportSeq,
        s.coding().knowledge(),
        s.coding().program(),
        sha,
        coded);
    return sha;
  }

  private void forgetDerived(long reportSeq) {
    handle.execute("DELETE FROM tally WHERE report_seq = ?", reportSeq);
  }

  private void derive(long oldSeq, long newSeq, CodedReport coded, Map<String, String> moved) {
    dirty.add(deriver.replace(handle, oldSeq, newSeq, coded, moved));
    TallyRows.insert(handle, newSeq, coded);
  }

  private void ledger(
      String kind,
      String id,
      String version,
      String codedSha,
      String rowSha,
      Map<String, String> moved) {
    Map<String, Object> content = new HashMap<>();
    content.put("report", id);
    content.put("version", version);
    content.put("row_sha256", rowSha);
    content.put("coded_sha256", codedSha);
    content.put("moved", moved);
    Chain.append(handle, at, PROGRAM, kind, content);
  }

  /** Hash over every column of a report's row that never changes. */
  static String rowHash(Handle handle, long seq) {
    Map<String, Object> row =
        new HashMap<>(
            handle
                .createQuery("SELECT * FROM report WHERE seq = :seq")
                .bind("seq", seq)
                .mapToMap()
                .one());
    row.remove("current");
    return Canonical.sha256(Canonical.text(row));
  }
}
