// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a tally counts. */
public enum Measure implements Coded {
  /** Attacks. */
  ATTACKS,
  /** Strikes. */
  STRIKES,
  /** Killed. */
  KILLED,
  /** Injured. */
  INJURED,
  /** Detained. */
  DETAINED,
  /** Displaced. */
  DISPLACED,
  /** Missing. */
  MISSING,
  /** Missiles. */
  MISSILES,
  /** Drones. */
  DRONES;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
