// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A feast or fixed day by its rule.
 *
 * @param calendar {@code gregorian}, {@code hijri}, or {@code easter} (western)
 * @param month month of that calendar
 * @param day day of that month; for Easter, days from Easter Sunday
 * @param days how many days it lasts
 */
record Feast(String calendar, int month, int day, int days) {

  /** The last begin of the feast up to a day, or null if the calendar does not reach there. */
  @Nullable LocalDate lastUpTo(LocalDate day) {
    LocalDate best = null;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      LocalDate date = in(year);
      if (date != null && !date.isAfter(day)) {
        best = best == null || date.isAfter(best) ? date : best;
      }
    }
    return best;
  }

  /** The feast that begins in a Gregorian year; of two in one year the later; null if none. */
  @Nullable LocalDate in(int year) {
    return switch (calendar) {
      case "gregorian" -> LocalDate.of(year, month, day);
      case "easter" -> easter(year).plusDays(day);
      default -> hijri(year);
    };
  }

  private @Nullable LocalDate hijri(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate date = Hijri.lastUpTo(month, day, end);
    return date != null && date.getYear() == year ? date : null;
  }

  /** Easter Sunday of the Gregorian calendar, by the rule of the computus. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact =
        Math.floorMod(19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15, 30);
    int full = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int offset = full - weekday;
    int month = 3 + (offset + 40) / 44;
    return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
  }
}
