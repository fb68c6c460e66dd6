// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** Grammatical number. */
public enum GrammaticalNumber {
  /** One. */
  SINGULAR,
  /** Two. */
  DUAL,
  /** Three or more. */
  PLURAL
}
