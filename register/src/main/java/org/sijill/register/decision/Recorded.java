// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

import java.util.List;
import org.sijill.register.incident.Incident;

/**
 * What a decision came to.
 *
 * @param decision the decision as it stands in the ledger
 * @param incidents the incidents that it touched, as they are now
 * @param repeated whether the request had been recorded before under its key
 */
public record Recorded(Decision decision, List<Incident> incidents, boolean repeated) {
  public Recorded {
    incidents = List.copyOf(incidents);
  }
}
