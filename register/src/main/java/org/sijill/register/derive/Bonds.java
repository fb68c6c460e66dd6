// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;

/**
 * Which events people bound together or set apart. Each decision adds to what the ones before it
 * said and takes away what contradicts it, so the table follows from the ledger alone.
 */
final class Bonds {
  private Bonds() {}

  /** Makes the table anew from all active decisions; gives the events that are in any bond. */
  static Set<String> remake(Handle handle) {
    Set<String> touched = new TreeSet<>(all(handle));
    handle.execute("DELETE FROM bond");
    long after = 0;
    List<Decision> some = Decided.after(handle, after, 500);
    while (!some.isEmpty()) {
      for (Decision d : some) {
        if (d.active()) {
          take(handle, d);
        }
        after = d.seq();
      }
      some = Decided.after(handle, after, 500);
    }
    touched.addAll(all(handle));
    return touched;
  }

  private static List<String> all(Handle handle) {
    return handle
        .createQuery("SELECT a FROM bond UNION SELECT b FROM bond")
        .mapTo(String.class)
        .list();
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
  static void take(Handle handle, Decision d) {
    Action action = d.action();
    if (action instanceof Action.Merge merge) {
      List<String> all = keys(handle, d, merge.into());
      all.addAll(keys(handle, d, merge.from()));
      together(handle, all, d.seq());
    } else if (action instanceof Action.Split split) {
      List<String> part = current(handle, split.events());
      List<String> rest = keys(handle, d, split.incident());
      rest.removeAll(part);
      apart(handle, part, rest, d.seq());
      together(handle, part, d.seq());
      together(handle, rest, d.seq());
    } else if (action instanceof Action.Link link) {
      linkTo(handle, d, link);
    } else if (action instanceof Action.Unlink unlink) {
      List<String> one = current(handle, List.of(unlink.event()));
      List<String> rest = new ArrayList<>();
      d.targets().values().forEach(keys -> rest.addAll(current(handle, keys)));
      rest.removeAll(one);
      apart(handle, one, rest, d.seq());
    } else if (action instanceof Action.Apart apart) {
      apart(handle, keys(handle, d, apart.incident()), keys(handle, d, apart.other()), d.seq());
    }
  }

  private static void linkTo(Handle handle, Decision d, Action.Link link) {
    List<String> one = current(handle, List.of(link.event()));
    List<String> target = keys(handle, d, link.incident());
    d.targets()
        .forEach(
            (incident, keys) -> {
              if (!incident.equals(link.incident())) {
                List<String> rest = current(handle, keys);
                rest.removeAll(one);
                rest.removeAll(target);
                apart(handle, one, rest, d.seq());
              }
            });
    List<String> all = new ArrayList<>(target);
    all.addAll(one);
    together(handle, all, d.seq());
  }

  private static List<String> keys(Handle handle, Decision d, String incident) {
    return current(handle, d.targets().getOrDefault(incident, List.of()));
  }

  private static List<String> current(Handle handle, Collection<String> keys) {
    Set<String> now = new TreeSet<>();
    keys.forEach(key -> now.add(Decided.current(handle, key)));
    return new ArrayList<>(now);
  }

  private static void together(Handle handle, List<String> keys, long seq) {
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        forget(handle, keys.get(i), keys.get(j), "apart");
        if (i == 0) {
          put(handle, keys.get(i), keys.get(j), "together", seq);
        }
      }
    }
  }

  private static void apart(Handle handle, List<String> some, List<String> others, long seq) {
    for (String a : some) {
      for (String b : others) {
        if (!a.equals(b)) {
          put(handle, a, b, "apart", seq);
        }
      }
    }
  }

  private static void forget(Handle handle, String a, String b, String kind) {
    boolean first = a.compareTo(b) < 0;
    handle.execute(
        "DELETE FROM bond WHERE a = ? AND b = ? AND kind = ?", first ? a : b, first ? b : a, kind);
  }

  private static void put(Handle handle, String a, String b, String kind, long seq) {
    boolean first = a.compareTo(b) < 0;
    handle.execute(
        "INSERT INTO bond (a, b, kind, seq) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (a, b) DO UPDATE SET kind = excluded.kind, seq = excluded.seq",
        first ? a : b,
        first ? b : a,
        kind,
        seq);
  }
}
