// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import java.util.Locale;

/** The keys of an expected row, named as in the examples' README. */
public enum Key {
  /** Sub-event type; every event row has it. */
  SUB,
  /** Who did it. */
  ACTOR,
  /** What or whom it was done to. */
  TARGET,
  /** Weapons, as a set. */
  WEAPON,
  /** The place's name. */
  PLACE,
  /** Country code of the place or tally. */
  COUNTRY,
  /** How exactly the place is known. */
  PRECISION,
  /** The day or span of days. */
  DATE,
  /** People killed. */
  KILLED,
  /** People injured. */
  INJURED,
  /** How many attacks it stands for. */
  COUNT,
  /** How it is presented. */
  STATUS,
  /** Whom the outlet cites. */
  SOURCE,
  /** Who claimed responsibility. */
  CLAIMED,
  /** Who is blamed. */
  ACCUSED,
  /** Whether it is background. */
  BACKGROUND,
  /** Whether civilians are the main victims. */
  CIVILIANS,
  /** Whether the row may also be left out; never compared. */
  OPTIONAL,
  /** What a tally counts; every tally row has it. */
  TALLY,
  /** A tally's figure. */
  VALUE,
  /** First day of a tally. */
  SINCE,
  /** Last day of a tally. */
  UNTIL;

  /** The key as it is written. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean ofEvents() {
    return compareTo(TALLY) < 0;
  }

  boolean ofTallies() {
    return !ofEvents() || this == COUNTRY || this == SOURCE || this == OPTIONAL;
  }
}
