// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.ReportHeader;
import org.sijill.register.ledger.Canonical;
import org.sijill.register.link.Words;
import org.sijill.register.store.Dialect;

/** The tables of reports, their bytes and their codings. Lives for one transaction. */
final class ReportRows {
  private final Handle handle;
  private final Dialect dialect;

  ReportRows(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  private long next(String table) {
    return handle
        .createQuery("SELECT coalesce(max(seq), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }

  /** What a report says, whoever fetched it and when. */
  static String version(org.sijill.model.Report report) {
    ReportHeader h = report.header();
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
    return Canonical.sha256(Canonical.text(Map.of("header", bare, "text", report.text())));
  }

  /** Writes a version of a report; gives its row's number. */
  long insert(Submission s, String version, String retrieved, boolean current) {
    long seq = next("report");
    ReportHeader h = s.report().header();
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
        keep(s, h.sha256()),
        retrieved,
        s.origin(),
        s.report().text(),
        Json.line(s.report().sections()),
        current ? 1 : 0);
    words(seq, s.report().text());
    return seq;
  }

  /** Makes the words of all reports searchable, where a copy left them out. */
  void words() {
    handle
        .createQuery("SELECT seq, text FROM report")
        .setFetchSize(200)
        .map((rs, ctx) -> Map.entry(rs.getLong("seq"), rs.getString("text")))
        .forEach(row -> words(row.getKey(), row.getValue()));
  }

  private void words(long seq, String text) {
    String sql =
        dialect == Dialect.SQLITE
            ? "INSERT INTO report_words (rowid, folded, exact) VALUES (?, ?, ?)"
            : "INSERT INTO report_words (id, folded, exact) VALUES"
                + " (?, to_tsvector('simple', ?), to_tsvector('simple', ?))";
    handle.execute(sql, seq, Words.searchable(text), text);
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

  /** Writes a coding and makes it the current one; gives its hash. */
  String coding(long reportSeq, CodedReport report, Submission.Coding by) {
    String coded = Json.line(report);
    String sha = codingHash(by.knowledge(), by.program(), coded);
    handle.execute("UPDATE coding SET current = 0 WHERE report_seq = ? AND current = 1", reportSeq);
    handle.execute(
        "INSERT INTO coding (seq, report_seq, knowledge, program, sha256, coded, current)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1)",
        next("coding"),
        reportSeq,
        by.knowledge(),
        by.program(),
        sha,
        coded);
    checked(reportSeq, by);
    return sha;
  }

  /** Writes down that the current coding is also what this knowledge and program make of it. */
  void checked(long reportSeq, Submission.Coding by) {
    handle.execute(
        "INSERT INTO checked (report_seq, knowledge, program) VALUES (?, ?, ?) ON CONFLICT"
            + " (report_seq) DO UPDATE SET knowledge = excluded.knowledge, program ="
            + " excluded.program",
        reportSeq,
        by.knowledge(),
        by.program());
  }

  /** Hash over what never changes of a coding's row. */
  static String codingHash(String knowledge, String program, String coded) {
    return Canonical.sha256(
        Canonical.text(Map.of("knowledge", knowledge, "program", program, "coded", coded)));
  }

  /** Hash over every column of a report's row that never changes. */
  static String rowHash(Map<String, Object> row) {
    Map<String, Object> lasting = new HashMap<>(row);
    lasting.remove("current");
    return Canonical.sha256(Canonical.text(lasting));
  }

  String rowHash(long seq) {
    return rowHash(
        handle
            .createQuery("SELECT * FROM report WHERE seq = :seq")
            .bind("seq", seq)
            .mapToMap()
            .one());
  }
}
