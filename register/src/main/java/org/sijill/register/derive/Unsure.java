// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.register.link.Tie;
import org.sijill.register.link.Verdict;

/** Counts, for each incident, the links of it that the machine is unsure of. */
final class Unsure {
  /**
   * Pairs between two incidents that the machine is unsure of and nobody has set apart: those of
   * each side by themselves, or all unsure pairs would be looked through.
   */
  private static final String COUNT = "(" + side("a", "b") + " + " + side("b", "a") + ")";

  private Unsure() {}

  /** In the order of the joins: from the incident to its events to their links. */
  private static String side(String own, String other) {
    return "(SELECT count(*) FROM event e CROSS JOIN link l CROSS JOIN event o"
        + " WHERE e.incident = incident.id AND l."
        + own
        + " = e.key AND l.verdict = 'unsure' AND o.key = l."
        + other
        + " AND o.incident <> e.incident AND NOT EXISTS (SELECT 1 FROM bond n WHERE n.a = l.a AND"
        + " n.b = l.b))";
  }

  /** Counts anew for the incidents of these events and those that they are tied to. */
  static void count(Handle handle, Collection<String> keys) {
    Set<String> reached = new TreeSet<>(keys);
    for (Tie tie : Links.touching(handle, keys)) {
      if (tie.verdict() == Verdict.UNSURE) {
        reached.add(tie.a());
        reached.add(tie.b());
      }
    }
    Set<String> incidents = new TreeSet<>();
    Events.byKeys(handle, reached).values().forEach(row -> incidents.add(row.incident()));
    for (List<String> some : Events.chunks(incidents)) {
      handle
          .createUpdate("UPDATE incident SET unsure = " + COUNT + " WHERE id IN (<ids>)")
          .bindList("ids", some)
          .execute();
    }
  }

  /** Incidents whose count is wrong. */
  static List<String> wrong(Handle handle) {
    return handle
        .createQuery("SELECT id FROM incident WHERE unsure <> " + COUNT)
        .mapTo(String.class)
        .list();
  }
}
