// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** Grammatical person. */
public enum Person {
  /** I, we. */
  FIRST,
  /** You. */
  SECOND,
  /** He, she, they. */
  THIRD
}
