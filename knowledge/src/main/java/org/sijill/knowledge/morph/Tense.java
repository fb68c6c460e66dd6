// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** The tense of a verb form. */
public enum Tense {
  /** Completed: qatala. */
  PERFECT,
  /** Not completed: yaqtulu; the future with sa is the same form. */
  IMPERFECT,
  /** Command: uqtul. */
  IMPERATIVE
}
