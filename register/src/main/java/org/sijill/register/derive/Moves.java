// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sijill.model.Event;
import org.sijill.register.link.Keys;
import org.sijill.register.link.Telling;
import org.sijill.register.link.Words;

/**
 * Finds, for events whose words newer knowledge or a newer version of the report reads otherwise,
 * which new event is the same act, so that decisions and links to them last.
 */
public final class Moves {
  private static final double LEAST = 0.5;

  private Moves() {}

  private record Pair(int old, int fresh, double alike) {}

  /** Old keys that are gone, each with the key of the new event that is most alike. */
  public static Map<String, String> between(List<Telling> before, List<Telling> after) {
    List<String> oldKeys = before.stream().map(Telling::key).toList();
    List<String> newKeys = after.stream().map(Telling::key).toList();
    Set<Integer> oldLeft = new HashSet<>();
    Set<Integer> newLeft = new HashSet<>();
    IntStream.range(0, oldKeys.size())
        .filter(i -> !newKeys.contains(oldKeys.get(i)))
        .forEach(oldLeft::add);
    IntStream.range(0, newKeys.size())
        .filter(j -> !oldKeys.contains(newKeys.get(j)))
        .forEach(newLeft::add);
    Map<String, String> moves = new TreeMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i : oldLeft) {
      for (int j : newLeft) {
        pairs.add(new Pair(i, j, alike(before.get(i), after.get(j))));
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.alike())
            .thenComparingInt(Pair::old)
            .thenComparingInt(Pair::fresh));
    for (Pair p : pairs) {
      boolean free = oldLeft.contains(p.old()) && newLeft.contains(p.fresh());
      if (free && p.alike() >= LEAST) {
        oldLeft.remove(p.old());
        newLeft.remove(p.fresh());
        moves.put(oldKeys.get(p.old()), newKeys.get(p.fresh()));
      }
    }
    return moves;
  }

  private static double alike(Telling before, Telling after) {
    Event a = before.event();
    Event b = after.event();
    if (a.eventType() != b.eventType()) {
      return 0;
    }
    double sentence =
        Words.overlap(Words.of(List.of(before.sentence())), Words.of(List.of(after.sentence())));
    double quote =
        Words.overlap(
            Words.of(List.of(Keys.anchor(a).quote())), Words.of(List.of(Keys.anchor(b).quote())));
    boolean day = a.date().from().equals(b.date().from());
    return 0.6 * sentence
        + 0.2 * quote
        + (day ? 0.1 : 0)
        + (a.subEventType() == b.subEventType() ? 0.1 : 0);
  }
}
