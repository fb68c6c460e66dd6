// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sijill.model.Json;
import org.sijill.register.derive.Deriver;
import org.sijill.register.ledger.Canonical;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.ChainCheck;
import org.sijill.register.ledger.Entry;

/** Checks a register from the ledger outwards. Lives for one transaction; reads only. */
final class Verifier {
  private static final int MOST_FAULTS = 100;

  private final Handle handle;
  private final Deriver deriver;
  private final List<Verification.Fault> faults = new ArrayList<>();

  /** For the hash of each report's row: the entry that put it there. */
  private final Map<String, Long> reports = new HashMap<>();

  /** For the hashes of each report's row and coding: the entry that put it there. */
  private final Map<String, Long> codings = new HashMap<>();

  /** For the hash of each report's row: the hash of its newest coding. */
  private final Map<String, String> newest = new HashMap<>();

  /** For the number of each report's row: the hash that it has now. */
  private final Map<Long, String> rowHashes = new HashMap<>();

  Verifier(Handle handle, Deriver deriver) {
    this.handle = handle;
    this.deriver = deriver;
  }

  Verification verify() {
    long entries = chain();
    reports();
    codings();
    bytes();
    if (faults.isEmpty()) {
      for (String what : deriver.differences(handle, MOST_FAULTS)) {
        fault("does_not_follow", 0, what);
      }
    }
    String head = Chain.last(handle).map(Entry::hash).orElse(Entry.BEGINNING);
    return new Verification(entries, count("report"), count("incident"), head, faults);
  }

  private void fault(String code, long entry, String what) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Verification.Fault(code, entry, what));
    }
  }

  private long count(String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }

  private long chain() {
    ChainCheck check = new ChainCheck();
    long after = 0;
    List<Entry> some = Chain.after(handle, Long.MIN_VALUE, 1000);
    while (!some.isEmpty()) {
      for (Entry entry : some) {
        Optional<String> wrong = check.next(entry);
        wrong.ifPresent(what -> fault("chain_broken", entry.seq(), what));
        content(entry);
        after = entry.seq();
      }
      some = Chain.after(handle, after, 1000);
    }
    return check.count();
  }

  private void content(Entry entry) {
    if (entry.kind().equals("decision")) {
      return;
    }
    try {
      JsonNode content = Json.mapper().readTree(entry.content());
      String row = content.path("row_sha256").asText();
      String coding = content.path("coding_sha256").asText();
      if (entry.kind().equals("report")) {
        reports.put(row, entry.seq());
      }
      codings.put(row + " " + coding, entry.seq());
      newest.put(row, coding);
    } catch (JsonProcessingException e) {
      fault("entry_unreadable", entry.seq(), "its content is no JSON");
    }
  }

  private void reports() {
    Map<String, Long> left = new HashMap<>(reports);
    Map<String, String> youngest = new HashMap<>();
    Set<String> marked = new HashSet<>();
    handle
        .createQuery("SELECT * FROM report ORDER BY seq")
        .setFetchSize(200)
        .mapToMap()
        .forEach(
            row -> {
              String hash = ReportRows.rowHash(row);
              if (left.remove(hash) == null) {
                fault(
                    "report_altered",
                    0,
                    "report " + row.get("id") + " is not as the ledger has it");
              }
              rowHashes.put(number(row, "seq"), hash);
              String age = row.get("id") + "\n" + row.get("retrieved") + row.get("version");
              youngest.merge(
                  String.valueOf(row.get("id")), age, (a, b) -> a.compareTo(b) < 0 ? b : a);
              if (number(row, "current") == 1) {
                marked.add(age);
              }
            });
    left.forEach(
        (hash, entry) ->
            fault("report_missing", entry, "its report is not there as it was stored"));
    if (!marked.equals(new HashSet<>(youngest.values()))) {
      fault("report_version", 0, "the versions marked as current are not the newest");
    }
  }

  private void codings() {
    Map<String, Long> left = new HashMap<>(codings);
    handle
        .createQuery("SELECT * FROM coding ORDER BY seq")
        .setFetchSize(200)
        .mapToMap()
        .forEach(
            row -> {
              String report = rowHashes.getOrDefault(number(row, "report_seq"), "");
              String hash =
                  ReportRows.codingHash(
                      String.valueOf(row.get("knowledge")),
                      String.valueOf(row.get("program")),
                      String.valueOf(row.get("coded")));
              boolean current = number(row, "current") == 1;
              Long entry = left.remove(report + " " + hash);
              if (!hash.equals(row.get("sha256")) || entry == null) {
                fault(
                    "coding_altered",
                    0,
                    "coding " + row.get("seq") + " is not as the ledger has it");
              } else if (current != hash.equals(newest.get(report))) {
                fault("coding_version", entry, "the coding marked as current is not the newest");
              }
            });
    left.forEach((hash, entry) -> fault("coding_missing", entry, "its coding is not there"));
  }

  private static long number(Map<String, Object> row, String column) {
    return row.get(column) instanceof Number number ? number.longValue() : -1;
  }

  private void bytes() {
    handle
        .createQuery("SELECT sha256, deflated FROM report_bytes ORDER BY sha256")
        .setFetchSize(50)
        .map((rs, ctx) -> Map.entry(rs.getString("sha256"), rs.getBytes("deflated")))
        .forEach(
            row -> {
              if (!sound(row.getKey(), row.getValue())) {
                fault("bytes_altered", 0, "the kept bytes of " + row.getKey() + " are not theirs");
              }
            });
    handle
        .createQuery(
            "SELECT count(*) FROM report_bytes b WHERE NOT EXISTS (SELECT 1 FROM report r WHERE"
                + " r.bytes_sha256 = b.sha256)")
        .mapTo(Long.class)
        .findOne()
        .filter(n -> n > 0)
        .ifPresent(n -> fault("bytes_unknown", 0, n + " kept bytes belong to no report"));
  }

  private static boolean sound(String sha256, byte[] deflated) {
    try {
      return Canonical.sha256(ReportReader.inflate(deflated)).equals(sha256);
    } catch (java.io.UncheckedIOException e) {
      return false;
    }
  }
}
