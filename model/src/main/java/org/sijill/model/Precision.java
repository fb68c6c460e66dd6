// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exactly a place is known; codebook section 3. */
public enum Precision implements Coded {
  /** A base, airport, hospital, street. */
  SITE,
  /** A city, town, village, camp or quarter. */
  TOWN,
  /** Second-level unit (admin2). */
  DISTRICT,
  /** First-level unit (admin1). */
  PROVINCE,
  /** A named area across provinces. */
  REGION,
  /** A country. */
  COUNTRY;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
