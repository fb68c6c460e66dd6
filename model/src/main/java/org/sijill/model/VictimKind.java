// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Kinds of people that a toll is broken down by. */
public enum VictimKind implements Coded {
  /** Civilians. */
  CIVILIANS,
  /** Fighters. */
  FIGHTERS,
  /** Soldiers. */
  SOLDIERS,
  /** Police. */
  POLICE,
  /** Children. */
  CHILDREN,
  /** Women. */
  WOMEN,
  /** Men. */
  MEN,
  /** Journalists. */
  JOURNALISTS,
  /** Medics. */
  MEDICS,
  /** Attackers. */
  ATTACKERS;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
