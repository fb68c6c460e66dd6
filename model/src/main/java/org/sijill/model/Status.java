// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the report presents an act. */
public enum Status implements Coded {
  /** Told as fact, by the outlet or by anyone it cites. */
  REPORTED,
  /** Only the side that did it says so. */
  CLAIMED,
  /** Somebody denies that it happened. */
  DENIED,
  /** Stopped before it took effect. */
  FOILED;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
