// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;
import org.sijill.register.link.Clusters;

/**
 * Which events people bound together or set apart. Each decision adds to what the ones before it
 * said and takes away what contradicts it, so the bonds follow from the decisions alone. Not
 * thread-safe.
 */
final class Bonds {
  /** What is said of a pair, and by which decision (its ledger number). */
  record Bond(boolean together, long seq) {}

  private final Map<String, Bond> pairs = new TreeMap<>();
  private final UnaryOperator<String> current;

  /**
   * No bonds yet.
   *
   * @param current gives the key under which an event goes now
   */
  Bonds(UnaryOperator<String> current) {
    this.current = current;
  }

  /** Pairs of keys, as {@link Clusters#pair} has them. */
  Map<String, Bond> pairs() {
    return pairs;
  }

  /** Whether a decision says anything about what belongs together. */
  static boolean binds(Action action) {
    return action instanceof Action.Merge
        || action instanceof Action.Split
        || action instanceof Action.Link
        || action instanceof Action.Unlink
        || action instanceof Action.Apart;
  }

  /** Adds one decision. */
  void take(Decision d) {
    Action action = d.action();
    if (action instanceof Action.Merge merge) {
      List<String> all = keys(d, merge.into());
      all.addAll(keys(d, merge.from()));
      together(all, d.seq());
    } else if (action instanceof Action.Split split) {
      List<String> part = now(split.events());
      List<String> rest = keys(d, split.incident());
      rest.removeAll(part);
      apart(part, rest, d.seq());
      together(part, d.seq());
      together(rest, d.seq());
    } else if (action instanceof Action.Link link) {
      link(d, link);
    } else if (action instanceof Action.Unlink unlink) {
      List<String> one = now(List.of(unlink.event()));
      List<String> rest = new ArrayList<>();
      d.targets().values().forEach(keys -> rest.addAll(now(keys)));
      rest.removeAll(one);
      apart(one, rest, d.seq());
    } else if (action instanceof Action.Apart apart) {
      apart(keys(d, apart.incident()), keys(d, apart.other()), d.seq());
    }
  }

  private void link(Decision d, Action.Link link) {
    List<String> one = now(List.of(link.event()));
    List<String> target = keys(d, link.incident());
    d.targets()
        .forEach(
            (incident, keys) -> {
              if (!incident.equals(link.incident())) {
                List<String> rest = now(keys);
                rest.removeAll(one);
                rest.removeAll(target);
                apart(one, rest, d.seq());
              }
            });
    List<String> all = new ArrayList<>(target);
    all.addAll(one);
    together(all, d.seq());
  }

  private List<String> keys(Decision d, String incident) {
    return now(d.targets().getOrDefault(incident, List.of()));
  }

  private List<String> now(Collection<String> keys) {
    Set<String> all = new TreeSet<>();
    keys.forEach(key -> all.add(current.apply(key)));
    return new ArrayList<>(all);
  }

  private void together(List<String> keys, long seq) {
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        String pair = Clusters.pair(keys.get(i), keys.get(j));
        Bond before = pairs.get(pair);
        if (before != null && !before.together()) {
          pairs.remove(pair);
        }
        if (i == 0) {
          pairs.put(pair, new Bond(true, seq));
        }
      }
    }
  }

  private void apart(List<String> some, List<String> others, long seq) {
    for (String a : some) {
      for (String b : others) {
        if (!a.equals(b)) {
          pairs.merge(
              Clusters.pair(a, b),
              new Bond(false, seq),
              (before, now) -> before.together() ? now : before);
        }
      }
    }
  }
}
