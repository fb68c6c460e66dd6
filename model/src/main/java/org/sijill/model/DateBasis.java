// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the day of an event comes from. */
public enum DateBasis implements Coded {
  /** A date in the text. */
  EXPLICIT,
  /** Words that the publication date resolves, such as a weekday. */
  RELATIVE,
  /** No time words: the publication day. */
  INFERRED;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
