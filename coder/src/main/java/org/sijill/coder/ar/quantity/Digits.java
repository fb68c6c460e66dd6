// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

/**
 * Reads figures written in digits, already folded to ASCII digits.
 *
 * <p>A separator is a decimal one if it stands once and not before exactly three digits, or is the
 * Arabic decimal separator; otherwise it groups thousands. Time is linear; the value saturates.
 */
final class Digits {
  private static final char ARABIC_DECIMAL = 0x066B;
  private static final double TOP = 1e15;

  private Digits() {}

  /** The value of a number token's form. */
  static double value(String form) {
    int decimal = decimal(form);
    double whole = 0;
    double fraction = 0;
    double unit = 0.1;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        continue;
      }
      if (i < decimal) {
        whole = Math.min(TOP, whole * 10 + (c - '0'));
      } else {
        fraction += (c - '0') * unit;
        unit /= 10;
      }
    }
    return whole + fraction;
  }

  /** The number of digits of a form of digits alone, or a large number. */
  static int plain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return Integer.MAX_VALUE;
      }
    }
    return form.length();
  }

  /** Position of the decimal separator, or the form's length. */
  private static int decimal(String form) {
    int separators = 0;
    int last = form.length();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        separators++;
        last = i;
      }
    }
    if (separators == 0) {
      return form.length();
    }
    boolean thousands = form.length() - last - 1 == 3 && form.charAt(0) != '0';
    boolean arabic = form.charAt(last) == ARABIC_DECIMAL;
    return arabic || separators == 1 && !thousands ? last : form.length();
  }
}
