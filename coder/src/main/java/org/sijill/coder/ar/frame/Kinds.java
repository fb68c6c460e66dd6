// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;

/** Which kinds of chunk may fill which roles, and what kinds of side they are. */
final class Kinds {
  private static final Set<PartyKind> PEOPLE =
      Set.of(
          PartyKind.CIVILIANS,
          PartyKind.PRISONERS,
          PartyKind.WITNESS,
          PartyKind.OFFICIAL,
          PartyKind.MEDIA,
          PartyKind.MEDICAL,
          PartyKind.HUMANITARIAN);
  private static final Set<PartyKind> ARMED =
      Set.of(
          PartyKind.MILITARY,
          PartyKind.POLICE,
          PartyKind.INTELLIGENCE,
          PartyKind.COALITION,
          PartyKind.REBEL,
          PartyKind.MILITIA,
          PartyKind.GUNMEN);

  private Kinds() {}

  /** Whether a kind of party bears arms as a party. */
  static boolean armed(PartyKind kind) {
    return ARMED.contains(kind);
  }

  /** Whether a kind of party is people without arms. */
  static boolean people(PartyKind kind) {
    return PEOPLE.contains(kind);
  }

  /** Whether a chunk is people without arms. */
  static boolean isPeople(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null && people(side.party().kind());
  }

  /** Whether a chunk can do things: an armed side, a state, a crowd, an official. */
  static boolean canAct(Chunk chunk) {
    SideMention side = chunk.side();
    if (side == null) {
      return false;
    }
    return switch (side.party().kind()) {
      case SITE, CIVILIANS, PRISONERS, WITNESS, MEDICAL, MEDIA, HUMANITARIAN -> false;
      default -> true;
    };
  }

  /** The first of the roles, best first, that a chunk may fill; null if it may fill none. */
  static @Nullable Role fit(List<Role> roles, Chunk chunk) {
    for (Role role : roles) {
      if (fits(role, chunk)) {
        return role;
      }
    }
    return null;
  }

  private static boolean fits(Role role, Chunk chunk) {
    return switch (chunk.kind()) {
      case SIDE -> sideFits(role, chunk);
      case QUANTITY -> (role == Role.VICTIM || role == Role.TARGET) && countsPeople(chunk);
      case PLACE -> role == Role.PLACE || role == Role.TARGET || role == Role.LOSER;
      case WEAPON -> role == Role.WEAPON || role == Role.TARGET && craft(chunk);
      case ACT -> role == Role.ACT;
      default -> false;
    };
  }

  private static boolean countsPeople(Chunk chunk) {
    Quantity count = chunk.count();
    return count != null
        && switch (count.counted()) {
          case PEOPLE, DEAD, INJURED, DEAD_AND_INJURED, MISSING, DETAINED, DISPLACED, UNKNOWN ->
              true;
          default -> false;
        };
  }

  private static boolean sideFits(Role role, Chunk chunk) {
    SideMention side = chunk.side();
    PartyKind kind = side == null ? PartyKind.OTHER : side.party().kind();
    return switch (role) {
      case ACTOR, DEFENDER, SIDES, LOSER -> kind != PartyKind.SITE;
      case VICTIM -> kind != PartyKind.SITE && (kind != PartyKind.COUNTRY || countsPeople(chunk));
      case TARGET -> true;
      default -> false;
    };
  }

  /** Whether a chunk is a named site that can be hit as such, unlike a street or a square. */
  static boolean isBuilding(Chunk chunk) {
    PlaceMention place = chunk.place();
    return place != null && place.place().precision() == Precision.SITE && !isWay(chunk);
  }

  /** Whether a chunk is a street, a square, a hill: where things happen, not what is hit. */
  static boolean isWay(Chunk chunk) {
    return WAYS.contains(Lexicon.bare(chunk.form()));
  }

  private static final Set<String> WAYS = WordSets.arabic().of("way");

  private static boolean craft(Chunk chunk) {
    return chunk.lexeme() instanceof Lexeme.OfWeapon weapon && weapon.word().craft();
  }
}
