// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.sijill.coder.ar.text.Split;

/**
 * A number as read, before its bounds and its noun.
 *
 * @param first index of its first token
 * @param last index one past its last token
 * @param skip folded characters of proclitics before it
 * @param flags the proclitics of its first word, see {@link Split}
 * @param value the figure; for vague words its lower bound
 * @param form digits, words, vague or ordinal
 */
record Numeral(int first, int last, int skip, int flags, double value, Quantity.Form form) {
  /** Whether only a lower bound is known. */
  boolean vague() {
    return form == Quantity.Form.VAGUE;
  }

  /** Whether it is written in digits. */
  boolean digits() {
    return form == Quantity.Form.DIGITS;
  }
}
