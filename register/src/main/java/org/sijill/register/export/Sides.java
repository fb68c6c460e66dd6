// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.InterClass;
import org.sijill.knowledge.actors.Side;
import org.sijill.model.EventType;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.register.incident.Incident;

/** What other data sets ask about the sides of an incident. */
final class Sides {
  private Sides() {}

  /** The first party of a list that can be a side, sites last; null if there is none. */
  static @Nullable Party first(List<Party> parties) {
    for (Party party : parties) {
      if (party.kind() != PartyKind.SITE) {
        return party;
      }
    }
    return parties.isEmpty() ? null : parties.get(0);
  }

  /** Names of all but the first party. */
  static String others(List<Party> parties) {
    Party first = first(parties);
    return OwnColumns.join(
        parties.stream().filter(p -> !p.equals(first)).map(Sides::name).toList());
  }

  /** English name, else Arabic, else the words of the report. */
  static String name(Party party) {
    return party.nameEn() != null
        ? party.nameEn()
        : party.nameAr() != null ? party.nameAr() : party.text();
  }

  /** ISO alpha-2 code of the country that a party belongs to, or the empty string. */
  static String country(Party party) {
    Side side = side(party);
    return side == null ? "" : side.country();
  }

  private static @Nullable Side side(Party party) {
    return party.id() == null ? null : Actors.standard().side(party.id());
  }

  /** ACLED's class of a party in an incident. */
  static InterClass inter(Party party, Incident incident) {
    String place = incident.place() == null ? null : incident.place().country();
    return InterClass.of(
        party.kind(),
        country(party),
        place == null ? "" : place,
        incident.eventType() == EventType.RIOTS);
  }

  /** Whether a party is a state or its forces, its own or others'. */
  static boolean state(Party party) {
    return switch (party.kind()) {
      case COUNTRY, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, COALITION -> true;
      default -> false;
    };
  }

  /** Whether a party is an armed group beside the states. */
  static boolean group(Party party) {
    return switch (party.kind()) {
      case REBEL, MILITIA, GUNMEN, PARTY -> true;
      default -> false;
    };
  }

  /** PLOVER's sector: the one of the knowledge, else the nearest to the kind. */
  static String sector(Party party) {
    Side side = side(party);
    if (side != null && !side.sector().isEmpty()) {
      return side.sector().toUpperCase(Locale.ROOT);
    }
    return switch (party.kind()) {
      case GOVERNMENT, OFFICIAL -> "GOV";
      case MILITARY -> "MIL";
      case POLICE -> "COP";
      case INTELLIGENCE -> "SPY";
      case REBEL -> "REB";
      case MILITIA, GUNMEN -> "UAF";
      case PARTY -> "PTY";
      case CROWD, CIVILIANS, PRISONERS, WITNESS -> "CVL";
      case COALITION, INTERNATIONAL -> "IGO";
      case HUMANITARIAN -> "NGO";
      case MEDICAL -> "MED";
      case MEDIA -> "JRN";
      case BUSINESS -> "BUS";
      case COUNTRY, SITE, OTHER -> "";
    };
  }
}
