// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sijill.model.Event;
import org.sijill.model.Party;
import org.sijill.register.link.Words;

/** Unites the parties that the events name; the same party under two names stands once. */
final class Parties {
  private Parties() {}

  static List<Party> union(
      String field,
      List<Member> members,
      Function<Event, List<Party>> parties,
      Map<String, Account> accounts) {
    Map<String, Party> first = new LinkedHashMap<>();
    Map<String, Set<String>> support = new LinkedHashMap<>();
    for (Member m : members) {
      for (Party party : parties.apply(m.event())) {
        String key = key(party);
        first.putIfAbsent(key, party);
        support.computeIfAbsent(key, k -> new TreeSet<>()).add(m.witness());
      }
    }
    List<Said> said =
        Merging.said(
            members.stream().filter(m -> !parties.apply(m.event()).isEmpty()).toList(),
            m -> parties.apply(m.event()));
    accounts.put(field, new Account("all_named", false, null, said));
    return first.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, Party> e) -> -support.getOrDefault(e.getKey(), Set.of()).size()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What makes two mentions the same party: the identifier, or the words without the article. */
  static String key(Party party) {
    return party.id() != null ? party.id() : Words.searchable(party.text());
  }
}
