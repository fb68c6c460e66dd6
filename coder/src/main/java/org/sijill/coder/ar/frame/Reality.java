// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

/** Whether the words present an act as having happened. */
public enum Reality {
  /** It happened. */
  REAL,
  /** It was stopped before it took effect, or failed. */
  FOILED,
  /** Somebody denies that it happened. */
  DENIED,
  /** It is said not to have happened. */
  NEGATED,
  /** A plan, threat, wish, condition, possibility or exercise. */
  UNREAL,
  /** A habit or a standing state without an occasion of its own. */
  HABITUAL,
  /** No act of arms: sport, figure of speech, accident. */
  TRAP
}
