// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** Grammatical gender. */
public enum Gender {
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE,
  /** Written alike for both. */
  COMMON
}
