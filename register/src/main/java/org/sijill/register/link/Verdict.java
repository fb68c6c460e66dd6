// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sijill.model.Coded;

/** What the machine makes of two events. */
public enum Verdict implements Coded {
  /** The same act. */
  LINKED,
  /** Perhaps the same act: a person should look. */
  UNSURE,
  /** The one is a part of the other, a sum of several acts. */
  PART,
  /** Two acts. */
  APART;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
