// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Tally;
import org.sijill.register.link.Words;
import org.sijill.register.tally.Whom;

/** Writes the tallies of a report. */
final class TallyRows {
  private TallyRows() {}

  static void insert(Handle handle, long reportSeq, CodedReport coded) {
    int n = 0;
    for (Tally t : coded.tallies()) {
      handle.execute(
          "INSERT INTO tally (report_seq, n, measure, low, best, high, since, until, scope,"
              + " country, series, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          reportSeq,
          n++,
          t.measure().code(),
          t.value().low(),
          t.value().best(),
          t.value().high(),
          t.since() == null ? null : t.since().toString(),
          t.until() == null ? null : t.until().toString(),
          t.scope(),
          t.country(),
          series(t, coded.report().outlet()),
          Json.line(t));
    }
  }

  /** What makes two tallies points of one series: the same source counting the same people. */
  static String series(Tally tally, @Nullable String outlet) {
    String by =
        tally.sources().isEmpty()
            ? outlet == null ? "" : outlet
            : tally.sources().get(0).nameEn() == null
                ? Words.searchable(tally.sources().get(0).text())
                : tally.sources().get(0).nameEn();
    return String.join(
            "|",
            tally.measure().code(),
            by == null ? "" : by,
            Whom.of(tally.scope()) == Whom.ANYONE ? "" : Whom.of(tally.scope()).name(),
            tally.country() == null ? "" : tally.country(),
            tally.since() == null ? "" : tally.since().toString())
        .toLowerCase(Locale.ROOT);
  }
}
