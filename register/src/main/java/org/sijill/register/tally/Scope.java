// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.model.EventType;
import org.sijill.model.Measure;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;
import org.sijill.register.link.Words;
import org.sijill.register.query.Parameter;
import org.sijill.register.query.Query;

/** The question to the register that a tally's scope comes to: what, whom, where, since, until. */
final class Scope {
  private Scope() {}

  static Query query(Handle handle, ToldTally told) {
    Tally tally = told.tally();
    Query query = Query.ALL;
    if (tally.since() != null) {
      query = query.with(Parameter.FROM, tally.since().toString());
    }
    String until = tally.until() == null ? told.published().toString() : tally.until().toString();
    query = query.with(Parameter.TO, until);
    if (tally.country() != null) {
      query = query.with(Parameter.COUNTRY, tally.country());
    }
    query = kinds(query, tally.measure());
    for (String side : sides(handle, tally.scope() == null ? "" : tally.scope())) {
      query = query.with(Parameter.SIDE, side);
    }
    return query;
  }

  private static Query kinds(Query query, Measure measure) {
    Query of = query;
    if (measure == Measure.STRIKES || measure == Measure.MISSILES || measure == Measure.DRONES) {
      for (SubEventType type :
          List.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.SHELLING_ARTILLERY_MISSILE)) {
        of = of.with(Parameter.SUBTYPE, type.code());
      }
    } else if (measure == Measure.DETAINED) {
      of = of.with(Parameter.SUBTYPE, SubEventType.ARRESTS.code());
    } else if (measure == Measure.MISSING) {
      of = of.with(Parameter.SUBTYPE, SubEventType.ABDUCTION.code());
    } else if (measure == Measure.ATTACKS) {
      for (EventType type :
          List.of(EventType.BATTLES, EventType.EXPLOSIONS, EventType.VIOLENCE_AGAINST_CIVILIANS)) {
        of = of.with(Parameter.TYPE, type.code());
      }
    }
    return of;
  }

  /** Sides of the register whose name stands in the scope's words. */
  private static Set<String> sides(Handle handle, String scope) {
    Set<String> sides = new TreeSet<>();
    if (scope.isBlank()) {
      return sides;
    }
    String words = " " + Words.searchable(scope) + " ";
    handle
        .createQuery(
            "SELECT value, ar FROM label WHERE field IN ('actor', 'target') AND en IS NOT NULL AND ar IS NOT NULL")
        .map((rs, ctx) -> List.of(rs.getString("value"), rs.getString("ar")))
        .forEach(
            row -> {
              if (words.contains(" " + Words.searchable(row.get(1)) + " ")) {
                sides.add(row.get(0));
              }
            });
    return sides;
  }
}
