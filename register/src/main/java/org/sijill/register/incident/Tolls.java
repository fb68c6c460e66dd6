// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.PartyKind;
import org.sijill.model.Toll;
import org.sijill.model.VictimKind;

/**
 * One toll from many: of each witness the newest figure counts; low and high are the extremes of
 * these, best is the newest official figure, or the newest of any source where no official one is
 * told.
 */
final class Tolls {
  private static final Set<PartyKind> OFFICIAL =
      Set.of(
          PartyKind.GOVERNMENT,
          PartyKind.MILITARY,
          PartyKind.POLICE,
          PartyKind.INTELLIGENCE,
          PartyKind.MEDICAL,
          PartyKind.OFFICIAL,
          PartyKind.INTERNATIONAL);

  private Tolls() {}

  static @Nullable Toll merge(
      String field,
      List<Member> members,
      Function<Event, @Nullable Toll> toll,
      Map<String, Account> accounts) {
    List<Said> said = Merging.said(members, m -> toll.apply(m.event()));
    Map<String, Member> newest = new LinkedHashMap<>();
    for (Member m : members) {
      if (toll.apply(m.event()) != null) {
        newest.merge(
            m.witness(), m, (old, now) -> now.published().isBefore(old.published()) ? old : now);
      }
    }
    if (newest.isEmpty()) {
      return null;
    }
    Integer low = null;
    Integer high = null;
    Set<Integer> figures = new TreeSet<>();
    for (Member m : newest.values()) {
      Toll t = told(toll, m);
      low = extreme(low, t.low() != null ? t.low() : t.best(), true);
      high = extreme(high, t.high() != null ? t.high() : t.best(), false);
      if (t.best() != null) {
        figures.add(t.best());
      }
    }
    Member chosen = chosen(newest, toll);
    accounts.put(field, new Account("latest_official_figure", figures.size() > 1, null, said));
    Toll best = told(toll, chosen);
    Map<VictimKind, Integer> kinds = new TreeMap<>(best.byKind());
    newest.values().forEach(m -> told(toll, m).byKind().forEach(kinds::putIfAbsent));
    return new Toll(low, best.best(), high, kinds);
  }

  private static Toll told(Function<Event, @Nullable Toll> toll, Member member) {
    Toll t = toll.apply(member.event());
    return t == null ? Toll.ZERO : t;
  }

  private static Member chosen(Map<String, Member> newest, Function<Event, @Nullable Toll> toll) {
    return newest.values().stream()
        .max(
            Comparator.comparing((Member m) -> told(toll, m).best() != null)
                .thenComparing(Tolls::official)
                .thenComparing(m -> !m.event().background())
                .thenComparing(Member::published)
                .thenComparing(m -> m.key()))
        .orElseThrow();
  }

  private static boolean official(Member m) {
    return m.event().sources().stream().anyMatch(s -> OFFICIAL.contains(s.kind()));
  }

  private static @Nullable Integer extreme(
      @Nullable Integer a, @Nullable Integer b, boolean lower) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return lower ? Math.min(a, b) : Math.max(a, b);
  }
}
