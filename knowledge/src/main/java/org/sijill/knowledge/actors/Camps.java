// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.Tsv;
import org.sijill.model.PartyKind;

/**
 * Who fights whom: file {@code ar/actors/camps.tsv}. Tells allies and enemies among known sides
 * where a report does not say. Immutable and thread-safe.
 */
public final class Camps {
  /** How two sides stand to each other. */
  public enum Stand {
    /** In one camp of some conflict, and in two of none. */
    ALLIED,
    /** In two camps of some conflict. */
    OPPOSED,
    /** Nothing is known. */
    UNKNOWN
  }

  private record Camp(String conflict, String camp) {}

  private static final class Holder {
    static final Camps STANDARD =
        new Camps(Tsv.resource(Camps.class, "/org/sijill/knowledge/ar/actors/camps.tsv"));
  }

  private final Map<String, List<Camp>> camps = new HashMap<>();

  private Camps(List<Tsv.Row> rows) {
    for (Tsv.Row row : rows) {
      Camp camp = new Camp(row.get("conflict"), row.get("camp"));
      for (String side : row.list("sides")) {
        camps.computeIfAbsent(side, s -> new ArrayList<>()).add(camp);
      }
    }
  }

  /** The camps that ship with the project. */
  public static Camps standard() {
    return Holder.STANDARD;
  }

  /** All sides and countries that the file names, a country with its star. */
  public List<String> sides() {
    return camps.keySet().stream().sorted().toList();
  }

  /**
   * How two sides stand to each other. A side listed by itself goes by its own camps, an organ of a
   * state by its country's.
   */
  public Stand between(String a, PartyKind kindOfA, String b, PartyKind kindOfB) {
    boolean allied = false;
    for (Camp x : of(a, kindOfA)) {
      for (Camp y : of(b, kindOfB)) {
        if (x.conflict.equals(y.conflict)) {
          if (!x.camp.equals(y.camp)) {
            return Stand.OPPOSED;
          }
          allied = true;
        }
      }
    }
    return allied ? Stand.ALLIED : Stand.UNKNOWN;
  }

  private List<Camp> of(String id, PartyKind kind) {
    List<Camp> own = camps.get(id);
    if (own != null) {
      return own;
    }
    boolean state =
        switch (kind) {
          case COUNTRY, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, OFFICIAL -> true;
          default -> false;
        };
    int dash = id.indexOf('-');
    String country = dash < 0 ? id : id.substring(0, dash);
    return state ? camps.getOrDefault(country + "*", List.of()) : List.of();
  }
}
