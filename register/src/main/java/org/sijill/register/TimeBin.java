// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/**
 * Incidents that began in one day, month or year.
 *
 * @param start ISO day, month or year
 * @param count how many
 * @param killed sum of the best or lowest figures of people killed
 */
public record TimeBin(String start, long count, long killed) {
  /** How wide the bins are. */
  public enum Width {
    /** A day. */
    DAY(10),
    /** A month. */
    MONTH(7),
    /** A year. */
    YEAR(4);

    private final int letters;

    Width(int letters) {
      this.letters = letters;
    }

    int letters() {
      return letters;
    }
  }
}
