// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.intake.Counts;
import org.sijill.intake.Outcome;

/**
 * Counts outcomes of intake and the reasons for them, and lays them out as a table. Reasons that
 * name another report count as one. Not thread-safe.
 */
public final class OutcomeTable {
  /** More reasons than this for one outcome are counted together. */
  private static final int MOST_REASONS = 50;

  private static final int SHOWN = 5;
  private static final String OTHER = "other reasons";

  private final Counts counts = new Counts();
  private final Map<Outcome.Code, Map<String, Long>> reasons = new EnumMap<>(Outcome.Code.class);

  /** Counts one outcome. */
  public void add(Outcome outcome) {
    counts.accept(outcome);
    Map<String, Long> known =
        reasons.computeIfAbsent(outcome.code(), code -> new LinkedHashMap<>());
    String reason = plain(outcome);
    boolean room = known.size() < MOST_REASONS || known.containsKey(reason);
    known.merge(room ? reason : OTHER, 1L, Long::sum);
  }

  private static String plain(Outcome outcome) {
    return switch (outcome.code()) {
      case READ -> "";
      case DUPLICATE -> "the words of an earlier report";
      case UPDATED -> "a later version of an earlier report";
      default -> outcome.reason().lines().findFirst().orElse("");
    };
  }

  /** The counters. */
  public Counts counts() {
    return counts;
  }

  /** All outcomes, those that did not occur with 0, the commonest reasons, and the sum. */
  public String of(int width) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome.Code code : Outcome.Code.values()) {
      rows.add(List.of(code.code(), Long.toString(counts.of(code)), reasons(code)));
    }
    rows.add(List.of("in all", Long.toString(counts.total()), ""));
    return Table.of(List.of("outcome", "inputs", "why"), rows, width);
  }

  private String reasons(Outcome.Code code) {
    Map<String, Long> known = reasons.getOrDefault(code, Map.of());
    List<String> shown =
        known.entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(SHOWN)
            .map(e -> known.size() == 1 ? e.getKey() : e.getValue() + " " + e.getKey())
            .toList();
    return String.join("; ", shown) + (known.size() > SHOWN ? "; ..." : "");
  }
}
