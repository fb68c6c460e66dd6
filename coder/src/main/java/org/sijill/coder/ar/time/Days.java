// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Date arithmetic by the codebook (section 3 and ruling 21); pure functions. */
final class Days {
  private Days() {}

  /**
   * A span of days.
   *
   * @param from first day
   * @param to last day
   */
  record Range(LocalDate from, LocalDate to) {
    /** The span, ended at a day if it would pass it but begins before. */
    Range upTo(LocalDate day) {
      return to.isAfter(day) && !from.isAfter(day) ? new Range(from, day) : this;
    }

    /** One day. */
    static Range of(LocalDate day) {
      return new Range(day, day);
    }
  }

  /** A date, or null where the calendar has none. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The last such weekday up to and including a day. */
  static LocalDate lastWeekday(int isoDay, LocalDate upTo) {
    return upTo.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(isoDay)));
  }

  /** The first such weekday after a day. */
  static LocalDate nextWeekday(int isoDay, LocalDate after) {
    return after.with(TemporalAdjusters.next(DayOfWeek.of(isoDay)));
  }

  /** The week from Sunday to Saturday that holds a day, moved by some weeks. */
  static Range week(LocalDate day, int weeks) {
    LocalDate sunday = lastWeekday(7, day).plusWeeks(weeks);
    return new Range(sunday, sunday.plusDays(6));
  }

  /** The month that holds a day, moved by some months. */
  static Range month(LocalDate day, int months) {
    LocalDate first = day.withDayOfMonth(1).plusMonths(months);
    return new Range(first, first.with(TemporalAdjusters.lastDayOfMonth()));
  }

  /** A whole year. */
  static Range year(int year) {
    return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The begin, middle or end of a month: days 1 to 10, 11 to 20, 21 to its last. */
  static Range monthEdge(Range month, String edge) {
    LocalDate first = month.from();
    return switch (edge) {
      case "start" -> new Range(first, first.plusDays(9));
      case "middle" -> new Range(first.plusDays(10), first.plusDays(19));
      default -> new Range(first.plusDays(20), month.to());
    };
  }

  /** The begin, middle or end of a year: its first quarter, its middle months, its last quarter. */
  static Range yearEdge(Range year, String edge) {
    LocalDate first = year.from();
    return switch (edge) {
      case "start" -> new Range(first, first.plusMonths(3).minusDays(1));
      case "middle" -> new Range(first.plusMonths(4), first.plusMonths(8).minusDays(1));
      default -> new Range(first.plusMonths(9), year.to());
    };
  }

  /** The begin, middle or end of a week: Sunday and Monday, Tuesday and Wednesday, the rest. */
  static Range weekEdge(Range week, String edge) {
    LocalDate first = week.from();
    return switch (edge) {
      case "start" -> new Range(first, first.plusDays(1));
      case "middle" -> new Range(first.plusDays(2), first.plusDays(3));
      default -> new Range(first.plusDays(4), week.to());
    };
  }

  /** The first, second or third month of a season or quarter. */
  static Range seasonEdge(Range season, String edge) {
    return switch (edge) {
      case "start" -> month(season.from(), 0);
      case "middle" -> month(season.from(), 1);
      default -> month(season.to(), 0);
    };
  }

  /**
   * The begin, middle or end of a decade (its first three, next four, last three years) or of a
   * century (its first ten, its middle ten, its last ten).
   */
  static Range yearsEdge(Range period, String edge) {
    int first = period.from().getYear();
    boolean decade = period.to().getYear() - first < 20;
    int last = decade ? 9 : 99;
    return switch (edge) {
      case "start" -> years(first, first + (decade ? 2 : 9));
      case "middle" -> years(first + (decade ? 3 : 45), first + (decade ? 6 : 54));
      default -> years(first + last - (decade ? 2 : 9), first + last);
    };
  }

  private static Range years(int first, int last) {
    return new Range(year(first).from(), year(last).to());
  }
}
