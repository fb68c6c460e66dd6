// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

/**
 * One meaning of a word of time.
 *
 * @param type its part in the grammar
 * @param value its value, see the knowledge file of its class; empty where it needs none
 * @param number the value as a number, or 0
 * @param mark for months {@code hijri} and {@code context}, for feasts the calendar
 */
record TimeWord(TimeClass type, String value, int number, String mark) {
  /** Whether the month is one of the Hijri calendar. */
  boolean isHijri() {
    return mark.startsWith("hijri");
  }

  /** Whether the word needs a day, a year or another month beside it. */
  boolean needsContext() {
    return mark.endsWith("context") || isStrict();
  }

  /** Whether even a preposition before it does not make it a month. */
  boolean isStrict() {
    return mark.endsWith("strict");
  }

  /** Whether a word that begins with a letter, as written, is another word. */
  boolean excludes(char first) {
    return type == TimeClass.MONTH && first == 'أ' && mark.indexOf('أ') >= 0;
  }
}
