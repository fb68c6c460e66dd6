// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people have decided about an incident so far.
 *
 * @param state how far they have come
 * @param by who set the state, or null
 * @param at when, ISO instant, or null
 * @param reason the reason given for a rejection, or null
 * @param assignee who is asked to look at it, or null
 * @param notes how many notes it has
 * @param decisions identifiers of the decisions that hold for it, oldest first
 * @param warnings where newer coding contradicts a decision
 */
public record Review(
    ReviewState state,
    @Nullable String by,
    @Nullable String at,
    @Nullable String reason,
    @Nullable String assignee,
    int notes,
    List<String> decisions,
    List<String> warnings) {
  /** Nobody has decided anything. */
  public static final Review NONE =
      new Review(ReviewState.PENDING, null, null, null, null, 0, List.of(), List.of());

  public Review {
    decisions = List.copyOf(decisions);
    warnings = List.copyOf(warnings);
  }
}
