// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.register.incident.Member;
import org.sijill.register.link.Facts;

/**
 * Who is behind each event of an incident. An agency's copy counts for the agency, whichever outlet
 * prints it; and two reports that tell the act in the same words are copies of one text, so the
 * later one counts for the source of the earlier.
 */
final class Witnesses {
  /** Share of all words that two tellings have in common, from which on they are one text. */
  private static final double COPY = 0.8;

  /** Fewer words than these prove nothing. */
  private static final int LEAST_WORDS = 8;

  private Witnesses() {}

  /** The members that events make, in their order, oldest first. */
  static List<Member> members(List<EventRow> rows) {
    List<Member> members = new ArrayList<>();
    List<Facts> facts = rows.stream().map(EventRow::facts).toList();
    for (int i = 0; i < rows.size(); i++) {
      String witness = rows.get(i).source();
      for (int j = 0; j < i; j++) {
        if (copies(facts.get(j).words(), facts.get(i).words())) {
          witness = members.get(j).witness();
          break;
        }
      }
      members.add(rows.get(i).member(witness));
    }
    return members;
  }

  private static boolean copies(Set<String> a, Set<String> b) {
    if (Math.min(a.size(), b.size()) < LEAST_WORDS) {
      return false;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= COPY * (a.size() + b.size() - both.size());
  }
}
