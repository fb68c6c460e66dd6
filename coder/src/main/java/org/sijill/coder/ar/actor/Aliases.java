// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Party;

/**
 * Gives each party with an identifier the other words by which its report calls it: "the Houthis",
 * "the militia", "the group". Cost is linear in the number of mentions.
 */
final class Aliases {
  /** So many other names are kept of a party, the first of the report. */
  private static final int MOST = 8;

  private Aliases() {}

  /** The mentions with the aliases of their parties, in the same order. */
  static List<SideMention> added(List<SideMention> mentions) {
    Map<String, Map<String, String>> calls = new HashMap<>();
    for (SideMention mention : mentions) {
      String id = mention.party().id();
      if (id != null) {
        Map<String, String> own = calls.computeIfAbsent(id, k -> new LinkedHashMap<>());
        if (own.size() <= MOST) {
          own.putIfAbsent(Folding.fold(mention.party().text()), mention.party().text());
        }
      }
    }
    List<SideMention> out = new ArrayList<>(mentions.size());
    for (SideMention mention : mentions) {
      Party party = mention.party();
      Map<String, String> own = party.id() == null ? null : calls.get(party.id());
      out.add(own == null ? mention : called(mention, own));
    }
    return List.copyOf(out);
  }

  private static SideMention called(SideMention m, Map<String, String> own) {
    String folded = Folding.fold(m.party().text());
    List<String> others =
        own.entrySet().stream()
            .filter(e -> !e.getKey().equals(folded))
            .map(Map.Entry::getValue)
            .limit(MOST)
            .toList();
    if (others.isEmpty()) {
      return m;
    }
    Party party = m.party().alsoCalled(others);
    return new SideMention(
        m.span(), party, m.country(), m.form(), m.inner(), m.antecedent(), m.rule());
  }
}
