// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.model.DateBasis;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Weapon;

/**
 * What linking looks at in an event, made once per event. Immutable and thread-safe.
 *
 * @param key the event's lasting key
 * @param report identifier of its report; two events of one report are compared only within an
 *     incident
 * @param published the report's day
 * @param event the event
 * @param from first day it may have happened
 * @param to last day it may have happened
 * @param dated whether its day is told, or it is current news
 * @param actorNames identifiers and words of the named actors and claimants
 * @param targetNames identifiers and words of the named targets that can be sides
 * @param targetWords words of all targets
 * @param weapons means
 * @param words the rarer words of its sentence and evidence
 */
public record Facts(
    String key,
    String report,
    LocalDate published,
    Event event,
    LocalDate from,
    LocalDate to,
    boolean dated,
    Set<String> actorNames,
    Set<String> targetNames,
    Set<String> targetWords,
    Set<Weapon> weapons,
    Set<String> words) {
  /** How long before its publication an undated act of the past may have happened, in days. */
  static final int UNDATED_REACH = 45;

  /** Spans longer than this are looked up by another index, in days. */
  public static final int VAGUE_FROM = 14;

  private static final int RARE_LENGTH = 4;

  /** Draws the facts from a coded event. */
  public static Facts of(String report, LocalDate published, Telling telling) {
    Event event = telling.event();
    EventDate date = event.date();
    boolean dated =
        !(event.background()
            && date.basis() == DateBasis.INFERRED
            && date.from().equals(date.to()));
    LocalDate from =
        dated ? event.date().from() : min(event.date().from(), published.minusDays(UNDATED_REACH));
    List<String> told = new ArrayList<>(List.of(telling.sentence()));
    for (Evidence e : event.evidence()) {
      told.add(e.quote());
    }
    Set<String> words = Words.of(told);
    words.removeIf(word -> word.length() < RARE_LENGTH || Common.WORDS.contains(word));
    Set<Weapon> weapons = EnumSet.noneOf(Weapon.class);
    weapons.addAll(event.weapons());
    List<Party> actors = new ArrayList<>(event.actors());
    actors.addAll(event.claimedBy());
    return new Facts(
        telling.key(),
        report,
        published,
        event,
        from,
        event.date().to(),
        dated,
        names(actors),
        names(event.targets()),
        Words.of(event.targets().stream().map(Party::text).toList()),
        weapons,
        words);
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static Set<String> names(List<Party> parties) {
    Set<String> names = new TreeSet<>();
    for (Party party : parties) {
      if (party.kind() == PartyKind.SITE) {
        continue; // a site is a place, and the place is compared already
      }
      if (party.id() != null) {
        names.add(party.id());
      } else if (party.kind() != PartyKind.CIVILIANS) {
        names.addAll(Words.of(List.of(party.text())));
      }
    }
    return names;
  }

  /** Whether it may have happened on any of many days. */
  public boolean vague() {
    return to.toEpochDay() - from.toEpochDay() > VAGUE_FROM;
  }

  /** Country of the place, or the empty string. */
  public String country() {
    Place place = event.place();
    return place == null || place.country() == null ? "" : place.country();
  }

  /** How far from its point another telling of it may lie, or null if it may lie anywhere. */
  public @Nullable Reach reach() {
    return Reach.of(event.place());
  }

  /** Best or lowest number killed, or null. */
  @Nullable Integer killed() {
    if (event.killed() == null) {
      return null;
    }
    Integer best = event.killed().best();
    return best != null ? best : event.killed().low();
  }

  /** Best or lowest number injured, or null. */
  @Nullable Integer injured() {
    if (event.injured() == null) {
      return null;
    }
    Integer best = event.injured().best();
    return best != null ? best : event.injured().low();
  }
}
