// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** What may follow or precede a noun form. */
public enum NounState {
  /** May stand in any place, with or without the article. */
  FREE,
  /** Has the written alef of the indefinite accusative. */
  INDEFINITE_ACCUSATIVE,
  /** Lost its nun, so that a noun must follow. */
  CONSTRUCT,
  /** Has a possessive pronoun. */
  POSSESSED
}
