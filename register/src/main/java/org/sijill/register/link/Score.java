// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.List;

/**
 * The outcome of comparing two events.
 *
 * @param total sum of the reasons' weights; {@link #NEVER} if something rules the pair out
 * @param verdict what follows from it
 * @param reasons the reasons, strongest first
 */
public record Score(double total, Verdict verdict, List<Reason> reasons) {
  /** Total of a pair that cannot be one act. */
  public static final double NEVER = -100;

  public Score {
    reasons = List.copyOf(reasons);
  }

  static Score never(String code, String detail) {
    return new Score(NEVER, Verdict.APART, List.of(new Reason(code, NEVER, detail)));
  }
}
