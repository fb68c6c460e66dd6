// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The part of a day that a time expression names. */
public enum PartOfDay implements Coded {
  /** fajr, first light. */
  DAWN,
  /** Morning. */
  MORNING,
  /** Midday. */
  NOON,
  /** Afternoon. */
  AFTERNOON,
  /** Evening. */
  EVENING,
  /** Night, midnight. */
  NIGHT;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
