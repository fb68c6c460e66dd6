// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.Leader;
import org.sijill.knowledge.actors.NameRule;

/** Decides what a name stands for in one report: by rules, the report's countries and its day. */
final class NameResolver {
  private final Actors actors;
  private final Map<String, List<Leader>> offices;
  private final StoryCountry story;
  private final LocalDate day;

  NameResolver(
      Actors actors, Map<String, List<Leader>> offices, StoryCountry story, LocalDate day) {
    this.offices = offices;
    this.actors = actors;
    this.story = story;
    this.day = day;
  }

  /** The group of a name, or null if the words name no side here. */
  @Nullable Group group(int first, Names.Hit hit) {
    Names.Entry entry = hit.entry();
    if (entry instanceof Names.Entry.OfSide side) {
      Group group = new Group(first, hit.split(), hit.last(), SideMention.Form.NAME, "side.name");
      group.side = side.side();
      group.definite = true;
      return group;
    }
    if (entry instanceof Names.Entry.Ruled ruled) {
      return ruled(first, hit, ruled.rules());
    }
    if (entry instanceof Names.Entry.OfLeader leader) {
      Group group =
          new Group(first, hit.split(), hit.last(), SideMention.Form.PERSON, "side.leader");
      group.leader = role(leader.roles());
      group.person = true;
      group.definite = true;
      return group;
    }
    boolean seat = entry instanceof Names.Entry.OfSeat;
    Group group =
        new Group(
            first,
            hit.split(),
            hit.last(),
            SideMention.Form.COUNTRY,
            seat ? "side.seat" : "side.country");
    group.nation =
        entry instanceof Names.Entry.OfSeat of
            ? of.nation()
            : ((Names.Entry.OfNation) entry).nation();
    group.definite = true;
    return group;
  }

  private @Nullable Group ruled(int first, Names.Hit hit, List<NameRule> rules) {
    NameRule rule = decide(rules);
    if (rule == null || rule.side().isEmpty()) {
      return null;
    }
    String name = rule.country().isEmpty() ? "side.name.rule" : "side.name.country";
    Group group = new Group(first, hit.split(), hit.last(), SideMention.Form.NAME, name);
    group.side = actors.side(rule.side());
    group.definite = true;
    group.ruled = rules;
    return group;
  }

  private @Nullable NameRule decide(List<NameRule> rules) {
    for (NameRule rule : rules) {
      if (rule.named() && story.names(rule.side())) {
        return rule;
      }
    }
    List<String> countries = new ArrayList<>();
    rules.forEach(rule -> countries.add(rule.country()));
    String country = story.among(countries);
    for (NameRule rule : rules) {
      if (!rule.country().isEmpty() && rule.country().equals(country)) {
        return rule;
      }
    }
    for (NameRule rule : rules) {
      if (!rule.side().isEmpty() && !rule.named() && story.names(rule.side())) {
        return rule;
      }
    }
    for (NameRule rule : rules) {
      if (rule.country().isEmpty() && !rule.named()) {
        return rule;
      }
    }
    return null;
  }

  /** The role that holds on the day of the report, else the last one before it, else the first. */
  private @Nullable Leader role(List<Leader> roles) {
    Leader before = null;
    for (Leader leader : roles) {
      if (leader.term().holds(day)) {
        return leader;
      }
      LocalDate from = leader.term().from();
      if (from != null && !from.isAfter(day)) {
        before = leader;
      }
    }
    return before != null || roles.isEmpty() ? before : roles.get(0);
  }

  /** Who holds the office of a title on the day of the report, or null. */
  @Nullable Leader holder(String title) {
    for (Leader leader : offices.getOrDefault(title, List.of())) {
      if (leader.term().holds(day)) {
        return leader;
      }
    }
    return null;
  }

  /** Whether a name is a relative adjective, which may follow a noun: "Houthi". */
  boolean adjective(Names.Hit hit) {
    String stem = hit.split().stem();
    boolean relative =
        stem.endsWith("ي") || stem.endsWith("يه") || stem.endsWith("يين") || stem.endsWith("يون");
    return relative
        && (hit.entry() instanceof Names.Entry.Ruled || hit.entry() instanceof Names.Entry.OfSide);
  }

  Actors actors() {
    return actors;
  }

  StoryCountry story() {
    return story;
  }
}
