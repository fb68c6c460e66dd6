// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.register.derive.Deriver;
import org.sijill.register.derive.Moves;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.Entry;
import org.sijill.register.link.Telling;
import org.sijill.register.store.Dialect;

/** Takes in reports and codings with their ledger entries. Lives for one transaction. */
final class ReportWriter {
  private static final String PROGRAM = "sijill";

  private final Handle handle;
  private final ReportRows rows;
  private final Deriver deriver;
  private final String at;
  private final Deriver.Dirty dirty = new Deriver.Dirty();

  ReportWriter(Handle handle, Dialect dialect, Deriver deriver, String at) {
    this.handle = handle;
    this.rows = new ReportRows(handle, dialect);
    this.deriver = deriver;
    this.at = at;
  }

  /** A version of a report that is there. */
  private record Row(long seq, String version, String retrieved, boolean current) {
    String age() {
      return retrieved + version;
    }
  }

  /** Takes in a report; older keys of its events, if it comes from another register, too. */
  Outcome add(Submission s, Map<String, String> aliases) {
    String id = s.report().header().id();
    String version = ReportRows.version(s.report());
    List<Row> there = versions(id);
    for (Row row : there) {
      if (row.version().equals(version)) {
        return recode(row, s);
      }
    }
    String retrieved = s.retrieved().truncatedTo(ChronoUnit.MILLIS).toString();
    Optional<Row> newest = there.stream().filter(Row::current).findFirst();
    boolean newer = newest.map(r -> r.age().compareTo(retrieved + version) < 0).orElse(true);
    if (newer) {
      handle.execute("UPDATE report SET current = 0 WHERE id = ? AND current = 1", id);
    }
    long seq = rows.insert(s, version, retrieved, newer);
    String coded = rows.coding(seq, s.coded(), s.coding());
    Map<String, String> moved = new TreeMap<>();
    if (newer) {
      moved.putAll(aliases);
      newest.ifPresent(r -> moved.putAll(Moves.between(tellings(r.seq()), tellings(s))));
      derive(newest.map(Row::seq).orElse(0L), seq, s, moved);
    }
    ledger("report", id, version, coded, seq, moved);
    return newest.isEmpty() ? Outcome.ADDED : newer ? Outcome.SUPERSEDED : Outcome.OLDER;
  }

  /** Brings the incidents up to date; gives the identifiers of those that were written. */
  Set<String> settle() {
    return deriver.settle(handle, dirty, Chain.last(handle).map(Entry::seq).orElse(0L));
  }

  private Outcome recode(Row row, Submission s) {
    if (coded(row.seq()).equals(Json.line(s.coded()))) {
      rows.checked(row.seq(), s.coding());
      return Outcome.UNCHANGED;
    }
    List<Telling> before = tellings(row.seq());
    String coded = rows.coding(row.seq(), s.coded(), s.coding());
    Map<String, String> moved = new TreeMap<>();
    if (row.current()) {
      moved.putAll(Moves.between(before, tellings(s)));
      derive(row.seq(), row.seq(), s, moved);
    }
    ledger("coding", s.report().header().id(), row.version(), coded, row.seq(), moved);
    return Outcome.RECODED;
  }

  private String coded(long seq) {
    return handle
        .createQuery("SELECT coded FROM coding WHERE report_seq = :seq AND current = 1")
        .bind("seq", seq)
        .mapTo(String.class)
        .one();
  }

  private List<Telling> tellings(long seq) {
    CodedReport coded = ReportReader.coded(coded(seq));
    String text =
        handle
            .createQuery("SELECT text FROM report WHERE seq = :seq")
            .bind("seq", seq)
            .mapTo(String.class)
            .one();
    return Telling.of(coded.report().id(), text, coded.events());
  }

  private static List<Telling> tellings(Submission s) {
    return Telling.of(s.report().header().id(), s.report().text(), s.coded().events());
  }

  private List<Row> versions(String id) {
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

  private void derive(long oldSeq, long newSeq, Submission s, Map<String, String> moved) {
    handle.execute("DELETE FROM tally WHERE report_seq IN (?, ?)", oldSeq, newSeq);
    dirty.add(deriver.replace(handle, oldSeq, newSeq, s.report(), s.coded(), moved));
    TallyRows.insert(handle, newSeq, s.coded());
  }

  private void ledger(
      String kind,
      String id,
      String version,
      String codingHash,
      long seq,
      Map<String, String> moved) {
    Map<String, Object> content = new HashMap<>();
    content.put("report", id);
    content.put("version", version);
    content.put("row_sha256", rows.rowHash(seq));
    content.put("coding_sha256", codingHash);
    content.put("moved", moved);
    Chain.append(handle, at, PROGRAM, kind, content);
  }
}
