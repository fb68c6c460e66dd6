// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of the inputs of a run; the outcomes add up to the inputs. */
public final class Counts {
  private final Map<String, Long> outcomes = new TreeMap<>();
  private long inputs;
  private long events;

  void add(Ingest.Done done) {
    inputs++;
    events += done.events();
    outcomes.merge(done.code(), 1L, Long::sum);
  }

  /** How many inputs there were. */
  public long inputs() {
    return inputs;
  }

  /** How many events the stored reports have. */
  public long events() {
    return events;
  }

  /** How many inputs had each outcome that occurred, by its code. */
  public Map<String, Long> outcomes() {
    return Collections.unmodifiableMap(outcomes);
  }

  /** For instance {@code 3 inputs: 2 added, 1 no_date; 4 events}. */
  @Override
  public String toString() {
    String parts =
        outcomes.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    return inputs + " inputs: " + parts + "; " + events + " events";
  }
}
