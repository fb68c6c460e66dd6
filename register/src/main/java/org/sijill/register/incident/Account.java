// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a field of an incident came by its value: the rule, or the decision that overrides it, and
 * what was said by whom.
 *
 * @param rule name of the rule that drew the value from the events
 * @param disputed whether the sources give values that cannot all be true
 * @param decision identifier of the decision that sets the value, or null
 * @param said the values told, best supported first
 */
public record Account(String rule, boolean disputed, @Nullable String decision, List<Said> said) {
  public Account {
    said = List.copyOf(said);
  }
}
