// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the inputs of a run; the fates add up to the inputs. Not thread-safe. */
public final class Counts {
  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
  private long inputs;
  private long events;
  private long tallies;

  void add(Batch.Result result) {
    inputs++;
    fates.merge(result.fate(), 1L, Long::sum);
    events += result.events();
    tallies += result.tallies();
  }

  /** How many inputs there were. */
  public long inputs() {
    return inputs;
  }

  /** How many inputs had a fate. */
  public long of(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }

  /** Whether every input was coded or needed no coding, and there was one. */
  public boolean allCoded() {
    return inputs > 0 && of(Fate.CODED) + of(Fate.DUPLICATE) == inputs;
  }

  /** For instance {@code 3 reports: 2 coded, 1 no_date; 4 events, 1 tallies}. */
  @Override
  public String toString() {
    String parts =
        fates.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().code())
            .collect(Collectors.joining(", "));
    return inputs + " reports: " + parts + "; " + events + " events, " + tallies + " tallies";
  }
}
