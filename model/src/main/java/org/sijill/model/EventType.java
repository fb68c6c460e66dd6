// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The six event types of the codebook, after ACLED. */
public enum EventType implements Coded {
  /** Fighting between armed sides, and places won by it. */
  BATTLES,
  /** Force from a distance: aircraft, shells, missiles, bombs, mines, chemical agents. */
  EXPLOSIONS,
  /** Direct violence against people who do not fight. */
  VIOLENCE_AGAINST_CIVILIANS,
  /** Demonstrations in which the crowd is not violent. */
  PROTESTS,
  /** Violent crowds. */
  RIOTS,
  /** Developments that shape a conflict without being violence of their own. */
  STRATEGIC;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
