// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sijill.register.decision.Decision;

/** The table of bonds. Works inside a caller's transaction. */
final class BondRows {
  private BondRows() {}

  /** The bonds as they follow from all decisions that hold. */
  static Map<String, Bonds.Bond> expected(Handle handle) {
    Bonds bonds = new Bonds(key -> Decided.current(handle, key));
    long after = 0;
    List<Decision> some = Decided.after(handle, after, 500);
    while (!some.isEmpty()) {
      for (Decision d : some) {
        if (d.active() && Bonds.binds(d.action())) {
          bonds.take(d);
        }
        after = d.seq();
      }
      some = Decided.after(handle, after, 500);
    }
    return bonds.pairs();
  }

  /** The bonds as they stand. */
  static Map<String, Bonds.Bond> all(Handle handle) {
    Map<String, Bonds.Bond> bonds = new TreeMap<>();
    handle
        .createQuery("SELECT a, b, kind, seq FROM bond")
        .map(
            (rs, ctx) ->
                Map.entry(
                    rs.getString("a") + " " + rs.getString("b"),
                    new Bonds.Bond(rs.getString("kind").equals("together"), rs.getLong("seq"))))
        .forEach(e -> bonds.put(e.getKey(), e.getValue()));
    return bonds;
  }

  /**
   * Makes the table anew from all decisions; gives the events of the bonds that came or went. Costs
   * as much as there are decisions about belonging together, which are few beside the reports.
   */
  static Set<String> remake(Handle handle) {
    Map<String, Bonds.Bond> before = all(handle);
    Map<String, Bonds.Bond> after = expected(handle);
    Set<String> touched = new TreeSet<>();
    PreparedBatch gone = handle.prepareBatch("DELETE FROM bond WHERE a = ? AND b = ?");
    PreparedBatch come =
        handle.prepareBatch("INSERT INTO bond (a, b, kind, seq) VALUES (?, ?, ?, ?)");
    before.forEach(
        (pair, bond) -> {
          if (!bond.equals(after.get(pair))) {
            String[] keys = pair.split(" ", 2);
            gone.add(keys[0], keys[1]);
            touched.addAll(List.of(keys));
          }
        });
    after.forEach(
        (pair, bond) -> {
          if (!bond.equals(before.get(pair))) {
            String[] keys = pair.split(" ", 2);
            come.add(keys[0], keys[1], bond.together() ? "together" : "apart", bond.seq());
            touched.addAll(List.of(keys));
          }
        });
    if (gone.size() > 0) {
      gone.execute();
    }
    if (come.size() > 0) {
      come.execute();
    }
    return touched;
  }

  /** Numbers of the decisions behind bonds. */
  static Set<Long> decisions(Handle handle, Collection<String> pairs) {
    Set<Long> decisions = new TreeSet<>();
    for (List<String> some : Events.chunks(pairs)) {
      decisions.addAll(
          handle
              .createQuery("SELECT DISTINCT seq FROM bond WHERE a IN (<keys>) AND b IN (<others>)")
              .bindList("keys", some.stream().map(p -> p.split(" ", 2)[0]).toList())
              .bindList("others", some.stream().map(p -> p.split(" ", 2)[1]).toList())
              .mapTo(Long.class)
              .list());
    }
    return decisions;
  }

  /** The events of the pairs that people set apart and that touch any of these. */
  static Set<String> apartFrom(Handle handle, Collection<String> keys) {
    Set<String> others = new TreeSet<>();
    touching(handle, keys, false).forEach(pair -> others.addAll(List.of(pair.split(" ", 2))));
    return others;
  }

  /** Pairs of a kind that touch any of the events, as {@code "a b"}. */
  static Set<String> touching(Handle handle, Collection<String> keys, boolean together) {
    Set<String> pairs = new TreeSet<>();
    for (List<String> some : Events.chunks(keys)) {
      for (String side : List.of("a", "b")) {
        pairs.addAll(
            handle
                .createQuery(
                    "SELECT a || ' ' || b FROM bond WHERE kind = :kind AND "
                        + side
                        + " IN (<keys>)")
                .bind("kind", together ? "together" : "apart")
                .bindList("keys", some)
                .mapTo(String.class)
                .list());
      }
    }
    return pairs;
  }
}
