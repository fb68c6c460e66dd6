// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import org.jspecify.annotations.Nullable;

/**
 * A range of numbers with both ends included.
 *
 * @param low lower end, null for none
 * @param high upper end, null for none
 */
public record Range(@Nullable Double low, @Nullable Double high) {
  /**
   * Reads {@code 5}, {@code 5..20}, {@code 5..} or {@code ..20}.
   *
   * @throws NumberFormatException if it is none of them
   */
  static Range parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      double n = Double.parseDouble(text);
      return new Range(n, n);
    }
    String low = text.substring(0, dots).trim();
    String high = text.substring(dots + 2).trim();
    if (low.isEmpty() && high.isEmpty()) {
      throw new NumberFormatException("a range needs an end");
    }
    return new Range(
        low.isEmpty() ? null : Double.valueOf(low), high.isEmpty() ? null : Double.valueOf(high));
  }
}
