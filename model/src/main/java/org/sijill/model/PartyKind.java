// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of party a participant or a source is. */
public enum PartyKind implements Coded {
  /** A country as such, or its capital standing for it. */
  COUNTRY,
  /** A government, ministry, head of state or other civil organ. */
  GOVERNMENT,
  /** Armed forces of a state. */
  MILITARY,
  /** Police, gendarmerie, interior security. */
  POLICE,
  /** Intelligence and security services. */
  INTELLIGENCE,
  /** An alliance of states or their forces. */
  COALITION,
  /** An armed group with a political agenda against a state. */
  REBEL,
  /** An armed group beside a state, a party, a clan or a community. */
  MILITIA,
  /** Armed people of untold allegiance. */
  GUNMEN,
  /** A political party or movement. */
  PARTY,
  /** Demonstrators, strikers, rioters. */
  CROWD,
  /** People who do not fight. */
  CIVILIANS,
  /** Detainees and prisoners. */
  PRISONERS,
  /** A named or unnamed official or leader. */
  OFFICIAL,
  /** An international organisation. */
  INTERNATIONAL,
  /** Aid and rights organisations. */
  HUMANITARIAN,
  /** Medical staff and services. */
  MEDICAL,
  /** Journalists, outlets, agencies. */
  MEDIA,
  /** A company. */
  BUSINESS,
  /** A building, installation, vehicle or other thing that was hit. */
  SITE,
  /** Witnesses, residents, activists as sources. */
  WITNESS,
  /** Anything else. */
  OTHER;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
