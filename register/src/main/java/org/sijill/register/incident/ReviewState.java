// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sijill.model.Coded;

/** How far people have come with an incident. */
public enum ReviewState implements Coded {
  /** Nobody has decided. */
  PENDING,
  /** Somebody stands by it. */
  ACCEPTED,
  /** It is no incident of the codebook, or it did not happen. */
  REJECTED,
  /** Somebody looked and could not decide. */
  UNSURE;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
