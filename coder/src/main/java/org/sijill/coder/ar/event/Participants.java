// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;

/** What the participants of acts are: armed, a state's, a site, a crowd. */
final class Participants {
  private static final WordSets WORDS = WordSets.arabic();

  /** Parts of the names of sites whose people bear arms. */
  private static final Set<String> ARMED_SITES = WORDS.of("armed_site");

  /** Parts of the names of forces of no state. */
  private static final Set<String> GROUP_WORDS = WORDS.of("group_of_arms");

  /** Begins of words of where a side stands and what it drives, which name no place themselves. */
  private static final Set<String> POSITIONS = WORDS.of("position");

  /** Heads of a group of people. */
  private static final Set<String> GROUPS = WORDS.of("group");

  private Participants() {}

  /** Whether a participant can use force on a crowd: armed or a state. */
  static boolean isForce(Act.Participant participant) {
    return isArmed(participant) || isState(participant);
  }

  /** Whether a participant is a crowd of demonstrators, not merely a number of people. */
  static boolean isCrowd(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.CROWD
        && !Sides.countsOnly(side);
  }

  /** Several people of a kind: a plural, or "a group of". */
  static boolean isGroupOf(SideMention side, PartyKind kind) {
    boolean several =
        side.plural() || GROUPS.contains(Folding.foldWords(side.party().text()).split(" ")[0]);
    return several && side.party().kind() == kind;
  }

  static @Nullable PartyKind kind(Act.Participant participant) {
    return participant.mention() instanceof SideMention side ? side.party().kind() : null;
  }

  static boolean isBomber(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && Folding.fold(side.party().text()).contains("انتحاري");
  }

  /** Whether a participant bears arms. */
  static boolean isArmed(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && switch (side.party().kind()) {
          case MILITARY, POLICE, INTELLIGENCE, COALITION, REBEL, MILITIA, GUNMEN -> true;
          default -> false;
        };
  }

  static boolean isSite(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.SITE;
  }

  /** A post, a base, a barracks: a site whose people bear arms. */
  static boolean isArmedSite(Act.Participant participant) {
    if (!isSite(participant) || !(participant.mention() instanceof SideMention side)) {
      return false;
    }
    String text = " " + Folding.foldWords(side.party().text()) + " ";
    return ARMED_SITES.stream().anyMatch(text::contains);
  }

  /** Whether a site is only where an armed side stands. */
  static boolean isPosition(Act.Participant participant) {
    if (!(participant.mention() instanceof SideMention side)) {
      return false;
    }
    String text = Folding.fold(side.party().text());
    String bare = text.startsWith("ال") ? text.substring(2) : text;
    return isSite(participant) && POSITIONS.stream().anyMatch(bare::startsWith);
  }

  /** Whether a participant is a state or its arm. */
  static boolean isState(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && switch (side.party().kind()) {
          case COUNTRY, MILITARY, COALITION, GOVERNMENT, POLICE -> true;
          default -> false;
        };
  }

  static boolean isGunmen(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.GUNMEN;
  }

  static boolean isPeople(Act.Participant participant) {
    return participant.mention() instanceof Quantity
        || participant.mention() instanceof SideMention side
            && side.party().kind() != PartyKind.SITE
            && side.party().kind() != PartyKind.COUNTRY
            && side.party().kind() != PartyKind.GOVERNMENT;
  }

  /** Whether a participant is one of those who wage wars. */
  static boolean isFighting(Act.Participant participant) {
    PartyKind kind = kind(participant);
    return kind != null
        && switch (kind) {
          case MILITARY, COALITION, REBEL, MILITIA -> true;
          default -> false;
        };
  }

  /** "members of the organisation": forces of no state. */
  static boolean isGroup(SideMention side) {
    String text = Folding.foldWords(side.party().text());
    return side.party().id() == null && GROUP_WORDS.stream().anyMatch(text::contains);
  }
}
