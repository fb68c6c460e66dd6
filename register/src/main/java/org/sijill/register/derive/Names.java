// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;
import org.sijill.register.link.Clusters;
import org.sijill.register.link.Keys;

/**
 * Under which identifier a group of events goes. It is made of the group's first event; where a
 * person splits that event off, the identifier stays with what remains of the incident, and the
 * part split off gets one of its own. Follows from events and decisions alone. Works inside a
 * caller's transaction.
 */
final class Names {
  private final Handle handle;

  /** Names whose first event was split off, and the events that have the name now. */
  private final Map<String, List<String>> holders = new HashMap<>();

  private Names(Handle handle) {
    this.handle = handle;
  }

  /**
   * The identifier of a group.
   *
   * @param keys its events, first to last
   * @param apart pairs of events that people set apart, at least those that touch the group
   */
  static String of(Handle handle, List<String> keys, Set<String> apart) {
    Set<String> own = new HashSet<>(keys);
    Set<String> touching = new TreeSet<>();
    for (String pair : apart) {
      String[] sides = pair.split(" ", 2);
      if (own.contains(sides[0]) || own.contains(sides[1])) {
        touching.add(pair);
      }
    }
    return touching.isEmpty()
        ? Keys.incident(keys.get(0))
        : new Names(handle).name(keys, BondRows.decisions(handle, touching));
  }

  private String name(List<String> keys, Set<Long> decisions) {
    Decided.bySeq(handle, decisions).stream()
        .filter(Decision::active)
        .sorted(Comparator.comparingLong(Decision::seq))
        .forEach(this::take);
    String first = keys.get(0);
    for (Map.Entry<String, List<String>> held : holders.entrySet()) {
      List<String> holder = held.getValue();
      boolean other = !keys.contains(Decided.current(handle, Keys.event(held.getKey())));
      if (other && holder.contains(first) && keys.contains(holder.get(0))) {
        return held.getKey();
      }
    }
    boolean handedOn = holders.containsKey(Keys.incident(first));
    return handedOn ? Keys.splitOff(first) : Keys.incident(first);
  }

  /** Follows a name through one split. */
  private void take(Decision d) {
    if (!(d.action() instanceof Action.Split split)) {
      return;
    }
    String first = Decided.current(handle, Keys.event(split.incident()));
    String name = Keys.incident(first);
    Set<String> part = now(split.events());
    boolean handsOn =
        part.contains(first)
            && split.incident().equals(Keys.incident(Keys.event(split.incident())));
    if (handsOn || holders.containsKey(name) && !part.contains(first)) {
      List<String> rest =
          new ArrayList<>(now(d.targets().getOrDefault(split.incident(), List.of())));
      rest.removeAll(part);
      Set<String> still = BondRows.touching(handle, Set.of(first), false);
      rest.removeIf(key -> !still.contains(Clusters.pair(first, key)));
      rest.retainAll(Events.byKeys(handle, rest).keySet());
      if (rest.isEmpty()) {
        holders.remove(name);
      } else {
        holders.put(name, rest);
      }
    }
  }

  private Set<String> now(List<String> keys) {
    Set<String> now = new TreeSet<>();
    keys.forEach(key -> now.add(Decided.current(handle, key)));
    return now;
  }
}
