// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** For each stored version of a report: the entry that put it there. */
  private final Map<String, Long> versions = new HashMap<>();

  /** For each coding: the entry that put it there. */
  private final Map<String, Long> codings = new HashMap<>();

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
      String version = content.path("version").asText();
      if (entry.kind().equals("report")) {
        versions.put(content.path("row_sha256").asText(), entry.seq());
      }
      codings.put(version + " " + content.path("coded_sha256").asText(), entry.seq());
    } catch (JsonProcessingException e) {
      fault("entry_unreadable", entry.seq(), "its content is no JSON");
    }
  }

  private void reports() {
    Map<String, Long> left = new HashMap<>(versions);
    handle
        .createQuery("SELECT * FROM report ORDER BY seq")
        .setFetchSize(200)
        .mapToMap()
        .forEach(
            row -> {
              String what = "report " + row.get("id") + " (row " + row.get("seq") + ")";
              row.remove("current");
              String hash = Canonical.sha256(Canonical.text(row));
              if (left.remove(hash) == null) {
                fault("report_altered", 0, what + " is not as the ledger has it");
              }
            });
    left.forEach(
        (hash, entry) ->
            fault("report_missing", entry, "its report is not there as it was stored"));
  }

  private void codings() {
    Map<String, Long> left = new HashMap<>(codings);
    handle
        .createQuery(
            "SELECT c.seq, c.sha256, c.coded, r.version, r.id FROM coding c JOIN report r ON r.seq"
                + " = c.report_seq ORDER BY c.seq")
        .setFetchSize(200)
        .mapToMap()
        .forEach(
            row -> {
              String hash = Canonical.sha256(String.valueOf(row.get("coded")));
              if (!hash.equals(row.get("sha256"))
                  || left.remove(row.get("version") + " " + hash) == null) {
                fault(
                    "coding_altered",
                    0,
                    "a coding of report " + row.get("id") + " is not as the ledger has it");
              }
            });
    left.forEach((hash, entry) -> fault("coding_missing", entry, "its coding is not there"));
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
