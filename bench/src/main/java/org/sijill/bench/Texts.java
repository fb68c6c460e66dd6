// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.coder.Coder;
import org.sijill.model.Report;

/** Times for one long report: plain texts of growing size, and texts made to be hard. */
final class Texts {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  private static final int KB = 1000;

  private Texts() {}

  /** Milliseconds by size in kB of plain text; the best of some runs. */
  static Map<Integer, Double> sizes(Coder coder, List<Report> reports) {
    Map<Integer, Double> out = new LinkedHashMap<>();
    for (int kb : List.of(1, 10, 100, 1000)) {
      Report report = Corpus.report("plain", DAY, plain(reports, kb * KB));
      out.put(kb, best(coder, report, kb > 100 ? 3 : 20));
    }
    return out;
  }

  /** Milliseconds by name of hard texts of a million characters. */
  static Map<String, Double> hard(Coder coder) {
    Map<String, Double> out = new LinkedHashMap<>();
    texts().forEach((name, text) -> out.put(name, best(coder, Corpus.report(name, DAY, text), 2)));
    return out;
  }

  private static Map<String, String> texts() {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("a million waw", "و".repeat(1000 * KB));
    out.put("a million waw apart", "و ".repeat(500 * KB));
    out.put("nested quotes", "«\"".repeat(250 * KB) + "»\"".repeat(250 * KB));
    out.put("one endless sentence", "قال الرجل إن المدينة هادئة ".repeat(37 * KB));
    out.put("numbers", "12 ".repeat(333 * KB));
    out.put("number words", "ألف و".repeat(200 * KB));
    out.put("attack nouns", "هجوم ".repeat(200 * KB));
    out.put("attack verbs", "قصف الجيش قرية. ".repeat(62 * KB));
    out.put("days", "الأحد ".repeat(166 * KB));
    return out;
  }

  /** Plain text of about so many characters: reports one after the other. */
  static String plain(List<Report> reports, int size) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; out.length() < size; i = i + 1 < reports.size() ? i + 1 : 0) {
      out.append(reports.get(i).text()).append("\n\n");
    }
    return out.substring(0, size);
  }

  private static double best(Coder coder, Report report, int runs) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      coder.code(report);
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }
}
