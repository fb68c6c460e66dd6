// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import org.sijill.model.PartyKind;

/**
 * The classes of actors in ACLED's {@code inter} columns, derived from the kind of a party and
 * whether it acts in its own country. Source: the ACLED codebook's list of eight classes.
 */
public enum InterClass {
  /** State forces of the country. */
  STATE_FORCES(1),
  /** Rebel groups. */
  REBELS(2),
  /** Political militias and unknown armed people. */
  POLITICAL_MILITIAS(3),
  /** Armed groups of a community, tribe or clan. */
  IDENTITY_MILITIAS(4),
  /** Rioters. */
  RIOTERS(5),
  /** Demonstrators. */
  PROTESTERS(6),
  /** Civilians. */
  CIVILIANS(7),
  /** Foreign states, coalitions, peacekeepers. */
  EXTERNAL_FORCES(8);

  private final int code;

  InterClass(int code) {
    this.code = code;
  }

  /** ACLED's number. */
  public int code() {
    return code;
  }

  /**
   * The class of a party in an event.
   *
   * @param kind its kind
   * @param country ISO code of its country, empty if it has none
   * @param place ISO code of the country of the event, empty if unknown
   * @param violentCrowd whether the event is a riot
   */
  public static InterClass of(PartyKind kind, String country, String place, boolean violentCrowd) {
    return switch (kind) {
      case COUNTRY, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE ->
          country.isEmpty() || place.isEmpty() || country.equals(place)
              ? STATE_FORCES
              : EXTERNAL_FORCES;
      case COALITION, INTERNATIONAL -> EXTERNAL_FORCES;
      case REBEL -> REBELS;
      case MILITIA, GUNMEN, PARTY -> POLITICAL_MILITIAS;
      case CROWD -> violentCrowd ? RIOTERS : PROTESTERS;
      case CIVILIANS,
          PRISONERS,
          OFFICIAL,
          HUMANITARIAN,
          MEDICAL,
          MEDIA,
          BUSINESS,
          SITE,
          WITNESS,
          OTHER ->
          CIVILIANS;
    };
  }
}
