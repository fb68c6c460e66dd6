// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair of events that were compared, as people see it.
 *
 * @param a key of the one event
 * @param b key of the other, greater than {@code a}
 * @param score sum of the reasons
 * @param verdict what the machine makes of it
 * @param reasons the reasons, strongest first
 * @param other the other incident, where the pair reaches out of the incident; else null
 */
public record Tie(
    String a,
    String b,
    double score,
    Verdict verdict,
    List<Reason> reasons,
    @Nullable String other) {
  public Tie {
    reasons = List.copyOf(reasons);
  }
}
