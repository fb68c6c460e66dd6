// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Span;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.Leader;
import org.sijill.knowledge.actors.Nation;
import org.sijill.knowledge.actors.Organ;
import org.sijill.knowledge.actors.Side;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.text.Folding;
import org.sijill.knowledge.text.Spaces;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;

/** Turns groups into parties: which side they are, of which kind and country. */
final class Parties {
  private final Sheet sheet;
  private final Actors actors;

  Parties(Sheet sheet, Actors actors) {
    this.sheet = sheet;
    this.actors = actors;
  }

  /** The side that a group is, or null for an open description. */
  @Nullable Side side(Group group) {
    if (group.side != null || group.form == SideMention.Form.NAME) {
      return group.side;
    }
    if (group.meant != null) {
      boolean itself = group.possessor == null || fighters(group) || group.is(HeadNoun.Group.FORCE);
      return itself ? group.meant : null;
    }
    if (group.form == SideMention.Form.COUNTRY || group.form == SideMention.Form.ADJECTIVE) {
      return group.nation == null ? null : actors.side(group.nation.iso2());
    }
    if (loyal(group)) {
      return null;
    }
    if (group.is(HeadNoun.Group.FORCE)) {
      return force(group);
    }
    if (group.is(HeadNoun.Group.PEOPLE) && fighters(group)) {
      return group.owner == null ? uniformed(group) : side(group.owner);
    }
    return null;
  }

  /** "An American soldier": the forces of the nation. */
  private @Nullable Side uniformed(Group group) {
    HeadNoun head = group.head;
    if (head == null || group.nation == null) {
      return null;
    }
    return switch (head.kind()) {
      case MILITARY -> actors.side(group.nation.iso2() + "-MIL");
      case POLICE -> actors.side(group.nation.iso2() + "-POL");
      default -> null;
    };
  }

  private @Nullable Side force(Group group) {
    HeadNoun head = group.head;
    Nation nation = group.ownerNation();
    if (head == null) {
      return null;
    }
    Organ organ = actors.organs().get(head.organ());
    if (group.owner == null || group.owner.form == SideMention.Form.COUNTRY) {
      boolean whole = organ != null && nation != null && !head.is(HeadNoun.Trait.BARE);
      return whole && organ != null && nation != null
          ? actors.side(nation.iso2() + "-" + organ.code())
          : null;
    }
    Leader leader = group.owner.leader;
    Side owner = leader == null ? side(group.owner) : actors.side(leader.side());
    boolean forces = organ != null && owner != null && owner.kind() == PartyKind.GOVERNMENT;
    if (forces && organ != null && owner != null && !owner.country().isEmpty()) {
      Side own = actors.side(owner.country() + "-" + organ.code());
      return own == null ? owner : own;
    }
    return owner;
  }

  private static boolean fighters(Group group) {
    return group.head != null
        && switch (group.head.kind()) {
          case MILITARY, POLICE, GUNMEN, REBEL, MILITIA -> true;
          default -> false;
        };
  }

  /** The party of a group. */
  Party party(Group group, Span span, @Nullable Side side) {
    String text = sheet.document.quote(span);
    Leader leader = group.leader;
    if (leader != null) {
      return new Party(
          leader.id(),
          text,
          leader.nameEn(),
          org.sijill.knowledge.actors.Alternatives.usual(leader.names().get(0)),
          PartyKind.OFFICIAL);
    }
    if (side != null) {
      PartyKind kind = side.kind() == PartyKind.COUNTRY ? PartyKind.COUNTRY : side.kind();
      return new Party(side.id(), text, side.nameEn(), side.nameAr(), kind);
    }
    PartyKind kind = kind(group);
    boolean gunmen = kind == PartyKind.CIVILIANS && armed(text);
    return new Party(null, text, null, null, gunmen ? PartyKind.GUNMEN : kind);
  }

  /** Adjectives that make people gunmen: "two armed men". */
  private static final Set<String> ARMED = WordSets.arabic().of("armed_adjective");

  private static boolean armed(String text) {
    for (String word : Spaces.words(Folding.foldWords(text))) {
      if (ARMED.contains(word.startsWith("ال") ? word.substring(2) : word)) {
        return true;
      }
    }
    return false;
  }

  private PartyKind kind(Group group) {
    HeadNoun head = group.head;
    if (head != null) {
      boolean own = !group.is(HeadNoun.Group.PEOPLE) || !fighters(group) || loyal(group);
      Group owner = group.owner;
      if (owner != null && ofPeople(group)) {
        return kind(owner);
      }
      return own || owner == null || owner.form == SideMention.Form.COUNTRY
          ? head.kind()
          : kindOfOwner(owner, head.kind());
    }
    return switch (group.form) {
      case PERSON -> PartyKind.OTHER;
      case PEOPLE -> PartyKind.CIVILIANS;
      default -> PartyKind.OTHER;
    };
  }

  /** "a group of villagers" is of the kind of its people, not gunmen. */
  private static boolean ofPeople(Group group) {
    Group owner = group.owner;
    return group.is(HeadNoun.Group.FORCE)
        && group.head != null
        && group.head.kind() == PartyKind.GUNMEN
        && owner != null
        && owner.is(HeadNoun.Group.PEOPLE)
        && !fighters(owner);
  }

  private PartyKind kindOfOwner(Group owner, PartyKind otherwise) {
    Side side = side(owner);
    if (side != null) {
      return side.kind();
    }
    return owner.is(HeadNoun.Group.FORCE) ? kind(owner) : otherwise;
  }

  private static boolean loyal(Group group) {
    return group.rule.endsWith(".loyal");
  }

  /** The country of a group, or null. */
  @Nullable String country(Group group, @Nullable Side side) {
    if (side != null && !side.country().isEmpty()) {
      return side.country();
    }
    Leader leader = group.leader;
    Side led = leader == null ? null : actors.side(leader.side());
    if (led != null && !led.country().isEmpty()) {
      return led.country();
    }
    Nation nation = group.ownerNation();
    if (nation != null) {
      return nation.iso2();
    }
    Side owner = group.ownerSide();
    if (owner != null && !owner.country().isEmpty()) {
      return owner.country();
    }
    return group.placeCountry;
  }
}
