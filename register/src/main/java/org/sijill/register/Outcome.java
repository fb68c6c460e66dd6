// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.Locale;
import org.sijill.model.Coded;

/** What storing a report came to; every submission has exactly one outcome. */
public enum Outcome implements Coded {
  /** A report that was not there. */
  ADDED,
  /** A newer version of a report that was there; the older stays readable. */
  SUPERSEDED,
  /** An older version of a report that was there; stored, but not coded into incidents. */
  OLDER,
  /** The same version, coded otherwise than before. */
  RECODED,
  /** Nothing that was not there. */
  UNCHANGED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
