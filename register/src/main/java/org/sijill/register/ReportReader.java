// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Section;
import org.sijill.register.link.Telling;

/** Reads reports from their rows. */
final class ReportReader {
  private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};

  static final String SELECT =
      "SELECT r.*, c.coded, c.knowledge, c.program, CASE WHEN b.sha256 IS NULL THEN 0 ELSE 1 END"
          + " AS kept FROM report r JOIN coding c ON c.report_seq = r.seq AND c.current = 1"
          + " LEFT JOIN report_bytes b ON b.sha256 = r.bytes_sha256 ";

  private ReportReader() {}

  static Report report(ResultSet rs) throws SQLException {
    ReportHeader header =
        new ReportHeader(
            rs.getString("id"),
            LocalDate.parse(rs.getString("published")),
            rs.getString("language"),
            rs.getString("outlet"),
            rs.getString("agency"),
            rs.getString("byline"),
            rs.getString("headline"),
            rs.getString("url"),
            rs.getString("bytes_sha256"));
    try {
      return new Report(
          header,
          rs.getString("text"),
          Json.mapper().readValue(rs.getString("sections"), SECTIONS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the register holds a report it cannot read", e);
    }
  }

  static CodedReport coded(String json) {
    try {
      return Json.codedReport(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the register holds a coding it cannot read", e);
    }
  }

  static Optional<StoredReport> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE r.id = :id AND r.current = 1")
        .bind("id", id)
        .map((rs, ctx) -> stored(handle, rs))
        .findOne();
  }

  /** Current reports whose rows come after a number. */
  static List<StoredReport> after(Handle handle, long seq, int limit) {
    return handle
        .createQuery(SELECT + "WHERE r.current = 1 AND r.seq > :seq ORDER BY r.seq LIMIT :limit")
        .bind("seq", seq)
        .bind("limit", limit)
        .map((rs, ctx) -> stored(handle, rs))
        .list();
  }

  static List<StoredReport> versions(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE r.id = :id ORDER BY r.retrieved DESC, r.version DESC")
        .bind("id", id)
        .map((rs, ctx) -> stored(handle, rs))
        .list();
  }

  static StoredReport stored(Handle handle, ResultSet rs) throws SQLException {
    CodedReport coded = coded(rs.getString("coded"));
    boolean current = rs.getInt("current") == 1;
    long seq = rs.getLong("seq");
    List<String> incidents =
        handle
            .createQuery("SELECT incident FROM event WHERE report_seq = :seq ORDER BY n")
            .bind("seq", seq)
            .mapTo(String.class)
            .list();
    return new StoredReport(
        seq,
        report(rs),
        rs.getString("version"),
        current,
        rs.getString("retrieved"),
        rs.getString("origin"),
        rs.getInt("kept") == 1,
        coded,
        rs.getString("knowledge"),
        rs.getString("program"),
        Telling.of(coded.report().id(), rs.getString("text"), coded.events()).stream()
            .map(Telling::key)
            .toList(),
        incidents);
  }

  static RowMapper<ReportRow> row(List<String> phrases, boolean exact) {
    return (rs, ctx) ->
        new ReportRow(
            rs.getString("id"),
            LocalDate.parse(rs.getString("published")),
            rs.getString("outlet"),
            rs.getString("agency"),
            rs.getString("headline"),
            rs.getString("retrieved"),
            rs.getInt("events"),
            phrases.isEmpty() ? null : Snippet.of(rs.getString("text"), phrases, exact));
  }

  static Optional<byte[]> bytes(Handle handle, String sha256) {
    return handle
        .createQuery("SELECT deflated FROM report_bytes WHERE sha256 = :sha")
        .bind("sha", sha256)
        .map((rs, ctx) -> inflate(rs.getBytes("deflated")))
        .findOne();
  }

  static byte[] inflate(byte[] deflated) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
