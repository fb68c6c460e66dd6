// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Divides the events of one component into incidents: the closest two groups join as long as the
 * mean of their pair scores says so. People's bonds come first: what is bound is one group, what is
 * set apart never joins. Two events of one report join only where an event of another report brings
 * them into one component, and the report tells no other day or toll. The outcome depends on the
 * set of events alone, not on any order.
 */
public final class Clusters {
  private final Scorer scorer;
  private final double linked;

  public Clusters(Scorer scorer, Weights weights) {
    this.scorer = scorer;
    this.linked = weights.of("linked");
  }

  /** Orders events by day of publication, report and key; the first of a group names it. */
  public static final Comparator<Facts> ORDER =
      Comparator.comparing(Facts::published)
          .thenComparing(Facts::report)
          .thenComparing(f -> f.event().id(), Comparator.comparingInt(Clusters::number))
          .thenComparing(Facts::key);

  private static int number(String eventId) {
    int hash = eventId.lastIndexOf('#');
    try {
      return Integer.parseInt(eventId.substring(hash + 1));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Groups events.
   *
   * @param events the events of a component
   * @param together pairs of keys that are bound, as {@code "a b"} with a before b
   * @param apart pairs that are set apart, likewise
   * @return the groups, each in {@link #ORDER}, ordered by their first
   */
  public List<List<Facts>> groups(List<Facts> events, Set<String> together, Set<String> apart) {
    List<Facts> ordered = new ArrayList<>(events);
    ordered.sort(ORDER);
    Table table = new Table(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        Facts a = ordered.get(i);
        Facts b = ordered.get(j);
        boolean parted = !apart.isEmpty() && apart.contains(pair(a.key(), b.key()));
        if (!scorer.mayBeOne(a, b)) {
          table.ruleOut(i, j, parted);
        } else {
          boolean within = a.report().equals(b.report());
          table.set(i, j, within ? scorer.within(a, b) : scorer.score(a, b), parted);
        }
      }
    }
    for (int i = 0; i < ordered.size() && !together.isEmpty(); i++) {
      for (int j = 0; j < i; j++) {
        if (together.contains(pair(ordered.get(i).key(), ordered.get(j).key()))) {
          table.bind(i, j);
        }
      }
    }
    table.joinClosest(linked);
    return table.groups().stream()
        .map(g -> g.stream().sorted().map(ordered::get).toList())
        .sorted(Comparator.comparing((List<Facts> g) -> g.get(0), ORDER))
        .toList();
  }

  /** The form in which pairs of keys are asked for: the smaller, a space, the greater. */
  public static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }
}
