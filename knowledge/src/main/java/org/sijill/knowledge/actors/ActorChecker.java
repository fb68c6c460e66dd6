// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.knowledge.morph.NounEntry;
import org.sijill.knowledge.morph.VerbEntry;
import org.sijill.knowledge.text.Folding;

/**
 * Proves the files of {@code ar/actors}: references that lead somewhere, no cycles, dates in order,
 * known codes, words that can be inflected, and no name for two sides without a rule.
 */
public final class ActorChecker {
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");
  private static final Set<String> RELATIONS =
      Set.of("part_of", "wing_of", "allied_with", "merged_into");

  private final Actors actors;
  private final Set<String> countries = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private ActorChecker(Actors actors) {
    this.actors = actors;
    actors.nations().forEach(nation -> countries.add(nation.iso2()));
  }

  /**
   * Something that is wrong.
   *
   * @param where file and line
   * @param message what is wrong, in words
   */
  public record Finding(String where, String message) {}

  /** Everything that is wrong, in the order of the files; empty if all is right. */
  public static List<Finding> check(Actors actors) {
    ActorChecker checker = new ActorChecker(actors);
    checker.sides();
    checker.memberships();
    checker.leaders();
    checker.rules();
    checker.names();
    checker.nations();
    checker.words();
    return List.copyOf(checker.findings);
  }

  /** How many listed sides there are by country, {@code -} for none. */
  public static Map<String, Integer> byCountry(Actors actors) {
    Map<String, Integer> out = new TreeMap<>();
    for (Side side : actors.listed()) {
      out.merge(side.country().isEmpty() ? "-" : side.country(), 1, Integer::sum);
    }
    return out;
  }

  /** How many listed sides there are by kind. */
  public static Map<String, Integer> byKind(Actors actors) {
    Map<String, Integer> out = new TreeMap<>();
    for (Side side : actors.listed()) {
      out.merge(side.kind().code(), 1, Integer::sum);
    }
    return out;
  }

  private void find(boolean wrong, String where, String message) {
    if (wrong) {
      findings.add(new Finding(where, message));
    }
  }

  private void known(String side, String where) {
    find(actors.side(side) == null, where, "side '" + side + "' is not known");
  }

  private void country(String country, String where) {
    find(
        !country.isEmpty() && !countries.contains(country),
        where,
        "country '" + country + "' is not known");
  }

  private void sides() {
    for (Side side : actors.listed()) {
      find(
          !side.sector().isEmpty() && !SECTORS.contains(side.sector()),
          side.where(),
          "sector '" + side.sector() + "' is no PLOVER sector");
      country(side.country(), side.where());
      find(!side.life().ordered(), side.where(), "'from' lies after 'to'");
      find(side.nameEn().isEmpty(), side.where(), "no English name");
      if (!side.parent().isEmpty()) {
        known(side.parent(), side.where());
        find(circular(side), side.where(), "is its own parent's parent");
      }
    }
  }

  private boolean circular(Side side) {
    Set<String> seen = new HashSet<>();
    for (Side at = side; at != null; at = actors.side(at.parent())) {
      if (!seen.add(at.id())) {
        return true;
      }
    }
    return false;
  }

  private void memberships() {
    for (Membership membership : actors.memberships()) {
      known(membership.side(), membership.where());
      known(membership.of(), membership.where());
      find(!membership.term().ordered(), membership.where(), "'from' lies after 'to'");
      find(
          !RELATIONS.contains(membership.relation()),
          membership.where(),
          "relation '" + membership.relation() + "' is not known");
    }
  }

  private void leaders() {
    Map<String, Leader> first = new HashMap<>();
    for (Leader leader : actors.leaders()) {
      if (!leader.side().isEmpty()) {
        known(leader.side(), leader.where());
      }
      find(!leader.term().ordered(), leader.where(), "'from' lies after 'to'");
      Leader other = first.putIfAbsent(leader.id(), leader);
      find(
          other != null && !other.nameEn().equals(leader.nameEn()),
          leader.where(),
          "'" + leader.id() + "' has another name in an earlier row");
    }
  }

  private void rules() {
    for (NameRule rule : actors.rules()) {
      if (!rule.side().isEmpty()) {
        known(rule.side(), rule.where());
      }
      country(rule.country(), rule.where());
    }
  }

  private void names() {
    Set<String> ruled = new HashSet<>();
    actors.rules().forEach(rule -> ruled.add(Folding.fold(rule.phrase())));
    Map<String, String> owners = new HashMap<>();
    for (Side side : actors.listed()) {
      for (String pattern : side.names()) {
        names(pattern, side.id(), side.where(), ruled, owners);
      }
    }
    for (Leader leader : actors.leaders()) {
      for (String pattern : leader.names()) {
        names(pattern, leader.id(), leader.where(), ruled, owners);
      }
    }
    for (Nation nation : actors.nations()) {
      for (String name : nation.names()) {
        names(name, nation.iso2(), nation.where(), ruled, owners);
      }
      for (String seat : nation.seats()) {
        names(seat, nation.iso2(), nation.where(), ruled, owners);
      }
    }
  }

  private void names(
      String pattern, String id, String where, Set<String> ruled, Map<String, String> owners) {
    List<String> names;
    try {
      names = Alternatives.expand(pattern);
    } catch (IllegalArgumentException e) {
      find(true, where, String.valueOf(e.getMessage()));
      return;
    }
    for (String name : names) {
      String folded = Folding.fold(name);
      find(folded.length() < 2, where, "name '" + name + "' is too short");
      String owner = owners.putIfAbsent(folded, id);
      find(
          owner != null && !owner.equals(id) && !ruled.contains(folded),
          where,
          "name '" + name + "' stands for '" + owner + "' too and has no rule");
    }
  }

  private void nations() {
    Set<String> seen = new HashSet<>();
    for (Nation nation : actors.nations()) {
      find(!seen.add(nation.iso2()), nation.where(), "'" + nation.iso2() + "' stands twice");
      find(
          nation.iso2().length() != 2 || nation.iso3().length() != 3,
          nation.where(),
          "codes of two and of three letters are needed");
      find(
          nation.names().isEmpty() && nation.weakNames().isEmpty(),
          nation.where(),
          "no Arabic name");
    }
  }

  private void words() {
    for (HeadNoun noun : actors.nouns()) {
      cell(noun.words().get(0), noun.where());
      find(
          !noun.organ().isEmpty() && !actors.organs().containsKey(noun.organ()),
          noun.where(),
          "organ '" + noun.organ() + "' is not known");
    }
    for (HeadNoun phrase : actors.phrases()) {
      find(phrase.words().isEmpty(), phrase.where(), "no phrase");
    }
    actors.loyalties().forEach(loyalty -> cell(loyalty.participle(), "loyalties.tsv"));
    actors.adjectives().forEach(adjective -> cell(adjective, "adjectives.tsv"));
    actors.verbs().forEach(this::verb);
  }

  private void verb(String cell) {
    try {
      VerbEntry.parse(cell);
    } catch (IllegalArgumentException e) {
      find(true, "verbs.tsv", String.valueOf(e.getMessage()));
    }
  }

  private void cell(String cell, String where) {
    try {
      NounEntry.parse(cell);
    } catch (IllegalArgumentException e) {
      find(true, where, String.valueOf(e.getMessage()));
    }
  }
}
