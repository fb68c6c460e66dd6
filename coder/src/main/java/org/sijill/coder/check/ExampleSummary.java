// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.knowledge.examples.Key;

/**
 * The verdicts on a set of examples, summed up.
 *
 * @param verdicts one for each example
 */
public record ExampleSummary(List<Verdict> verdicts) {
  public ExampleSummary {
    verdicts = List.copyOf(verdicts);
  }

  /** Sums up. */
  public static ExampleSummary of(List<Verdict> verdicts) {
    return new ExampleSummary(verdicts);
  }

  /** How many examples are wholly right. */
  public long right() {
    return verdicts.stream().filter(Verdict::right).count();
  }

  /** The share of examples that are wholly right; 1 if there are none. */
  public double share() {
    return verdicts.isEmpty() ? 1 : (double) right() / verdicts.size();
  }

  /** The figures in one line: examples, rows, share of right values by field. */
  public String figures() {
    int found = verdicts.stream().mapToInt(Verdict::found).sum();
    int missed = verdicts.stream().mapToInt(Verdict::missed).sum();
    int extra = verdicts.stream().mapToInt(Verdict::extra).sum();
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d of %d examples right (%.3f); rows found %d, missed %d, extra %d;",
            right(),
            verdicts.size(),
            share(),
            found,
            missed,
            extra));
    Map<Key, Integer> compared = new EnumMap<>(Key.class);
    Map<Key, Integer> wrong = new EnumMap<>(Key.class);
    for (Verdict verdict : verdicts) {
      verdict.compared().forEach((key, n) -> compared.merge(key, n, Integer::sum));
      verdict.wrong().forEach((key, n) -> wrong.merge(key, n, Integer::sum));
    }
    compared.forEach(
        (key, n) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    " %s %.2f",
                    key.code(),
                    1 - wrong.getOrDefault(key, 0) / (double) n)));
    return out.toString();
  }

  /** The figures, then every example that is not right with its text and what is wrong. */
  public String listing() {
    StringBuilder out = new StringBuilder(figures()).append('\n');
    for (Verdict verdict : verdicts) {
      if (!verdict.right()) {
        out.append('\n')
            .append(verdict.example().where())
            .append(' ')
            .append(verdict.example().id())
            .append(' ')
            .append(verdict.example().published())
            .append('\n')
            .append(verdict.example().text())
            .append('\n');
        verdict.problems().forEach(problem -> out.append("  ").append(problem).append('\n'));
      }
    }
    return out.toString();
  }
}
