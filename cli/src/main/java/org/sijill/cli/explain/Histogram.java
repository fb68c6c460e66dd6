// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.coder.ar.quantity.QuantityStage;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.coder.ar.time.TimeStage;
import org.sijill.coder.ar.time.UntakenWord;
import org.sijill.model.Report;

/**
 * Counts, over many reports, the words for months, days and longer units that no rule of stage
 * {@code time} took, so that the gaps of the rules can be seen. Only the stages up to {@code time}
 * run. Not thread-safe.
 */
public final class Histogram {
  /** How much of the text is shown on either side of a word, in UTF-16 units. */
  private static final int AROUND = 32;

  private final QuantityStage quantityStage = QuantityStage.standard();
  private final TimeStage timeStage = TimeStage.standard();
  private final Map<String, Bar> bars = new HashMap<>();
  private int reports;
  private int taken;
  private int left;

  /**
   * A word with how often it was left over.
   *
   * @param word the folded word
   * @param kind what the word list says of it
   * @param count how often no rule took it
   * @param sample the first place where that happened
   */
  public record Bar(String word, String kind, int count, String sample) {
    private Bar more() {
      return new Bar(word, kind, count + 1, sample);
    }
  }

  /** Adds a report. */
  public void add(Report report) {
    Document document = TextStage.read(report);
    var times = timeStage.read(document, quantityStage.read(document));
    reports++;
    taken += times.size();
    for (UntakenWord word : timeStage.untaken(document, times)) {
      left++;
      Bar first = new Bar(word.word(), word.kind(), 1, around(report.text(), word));
      bars.merge(word.kind() + ' ' + word.word(), first, (known, one) -> known.more());
    }
  }

  private static String around(String text, UntakenWord word) {
    int start = Math.max(0, word.span().start() - AROUND);
    int end = Math.min(text.length(), word.span().end() + AROUND);
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }

  /** The most frequent words, the most frequent first, then by the alphabet. */
  public List<Bar> top(int most) {
    List<Bar> sorted = new ArrayList<>(bars.values());
    sorted.sort(
        Comparator.comparingInt(Bar::count)
            .reversed()
            .thenComparing(Bar::word)
            .thenComparing(Bar::kind));
    return sorted.subList(0, Math.min(most, sorted.size()));
  }

  /** The lines that {@code sijill explain --histogram} prints. */
  public String lines(int most) {
    StringBuilder out = new StringBuilder();
    out.append(reports).append(" reports, ").append(taken).append(" time expressions, ");
    out.append(left).append(" words of time in none of them\n");
    for (Bar bar : top(most)) {
      out.append(
          String.format(
              "%7d  %-14s %s   « %s »%n", bar.count(), bar.kind(), bar.word(), bar.sample()));
    }
    return out.toString();
  }
}
