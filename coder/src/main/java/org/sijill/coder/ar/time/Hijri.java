// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The Hijri calendar in its Umm al-Qura form, as {@code java.time.chrono} has it (1882 to 2174).
 * Local sightings may differ from it by a day.
 */
final class Hijri {
  private Hijri() {}

  /** The Gregorian day of a Hijri date, or null where there is none. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The last day of a Hijri month, or null. */
  static @Nullable LocalDate monthEnd(int year, int month) {
    LocalDate last = date(year, month, 30);
    return last == null ? date(year, month, 29) : last;
  }

  /** The last time that a Hijri month and day fell on or before a day, or null. */
  static @Nullable LocalDate lastUpTo(int month, int day, LocalDate upTo) {
    int year = year(upTo);
    LocalDate date = date(year, month, day);
    return date == null || date.isAfter(upTo) ? date(year - 1, month, day) : date;
  }

  /** The Hijri year of a day. */
  static int year(LocalDate day) {
    try {
      return HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
