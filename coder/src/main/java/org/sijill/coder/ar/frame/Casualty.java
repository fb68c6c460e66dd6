// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Span;

/**
 * People killed or hurt, as one stretch of words tells it.
 *
 * @param harm what happened to them
 * @param quantity how many, null where the words only name them
 * @param victims who, null where the words only count them
 * @param span the words
 * @param rule the name of the rule that read them
 */
public record Casualty(
    Harm harm, @Nullable Quantity quantity, @Nullable SideMention victims, Span span, String rule) {
  /** Rule: somebody named beside a victim: "the officer and the mayor". */
  public static final String JOINED = "joined_victim";

  /** Rule: people harmed beside those told before: "ten were killed too". */
  public static final String ALSO = "also_harmed";

  /** Rule: words that say that nobody was harmed. */
  public static final String ZERO = "no_casualties";

  /** What happened to people. */
  public enum Harm {
    /** Killed. */
    KILLED,
    /** Injured. */
    INJURED,
    /** Killed and injured, counted together. */
    BOTH,
    /** Nobody was harmed. */
    NONE
  }
}
