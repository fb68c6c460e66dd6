// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.time.MonthReader.Month;
import org.sijill.coder.ar.time.YearReader.Mode;
import org.sijill.coder.ar.time.YearReader.Year;

/** Puts a year to days and months, in either calendar. */
final class Resolver {
  private Resolver() {}

  /** A day of a month, or null where the calendar has none. */
  static @Nullable LocalDate day(int day, Month month, Year year, Anchor anchor, Plans plans) {
    LocalDate published = anchor.published();
    if (month.hijri() || year.hijri()) {
      return hijriDay(day, month.number(), year, published);
    }
    int number = month.number();
    return switch (year.mode()) {
      case FIGURE -> Days.date(year.value(), number, day);
      case OFFSET -> Days.date(published.getYear() + year.value(), number, day);
      case SAME, FOLLOWING -> Days.date(anchor.day().getYear() + year.value(), number, day);
      case CURRENT -> Days.date(published.getYear(), number, day);
      case NEXT -> next(day, number, published);
      case PAST -> past(day, number, published);
      case NONE -> yearless(day, number, published, plans);
    };
  }

  private static @Nullable LocalDate hijriDay(int day, int month, Year year, LocalDate published) {
    if (year.mode() == Mode.FIGURE) {
      return Hijri.date(year.value(), month, day);
    }
    int current = Hijri.year(published);
    return switch (year.mode()) {
      case OFFSET -> Hijri.date(current + year.value(), month, day);
      case CURRENT -> Hijri.date(current, month, day);
      case NEXT -> {
        LocalDate date = Hijri.date(current, month, day);
        yield date != null && date.isAfter(published) ? date : Hijri.date(current + 1, month, day);
      }
      default -> Hijri.lastUpTo(month, day, published);
    };
  }

  /** A date without a year, in the light of what the words before it say. */
  private static @Nullable LocalDate yearless(
      int day, int month, LocalDate published, Plans plans) {
    LocalDate past = past(day, month, published);
    LocalDate next = next(day, month, published);
    if (plans == Plans.NONE || past == null || next == null) {
      return past;
    }
    long back = published.toEpochDay() - past.toEpochDay();
    boolean nearer = next.toEpochDay() - published.toEpochDay() < back;
    return plans == Plans.SURE || nearer ? next : past;
  }

  /** The nearest past date, the publication day included. */
  static @Nullable LocalDate past(int day, int month, LocalDate published) {
    for (int year = published.getYear(); year > published.getYear() - 9; year--) {
      LocalDate date = Days.date(year, month, day);
      if (date != null && !date.isAfter(published)) {
        return date;
      }
    }
    return null;
  }

  /** The next date after the publication day. */
  static @Nullable LocalDate next(int day, int month, LocalDate published) {
    for (int year = published.getYear(); year < published.getYear() + 9; year++) {
      LocalDate date = Days.date(year, month, day);
      if (date != null && date.isAfter(published)) {
        return date;
      }
    }
    return null;
  }

  /** A whole month, or null where the calendar has none. */
  static Days.@Nullable Range month(Month month, Year year, Anchor anchor, Plans plans) {
    LocalDate published = anchor.published();
    if (month.hijri() || year.hijri()) {
      return hijriMonth(month.number(), year, published);
    }
    int current = published.getYear();
    int number = month.number();
    int shift = number > published.getMonthValue() ? -1 : 0;
    int resolved =
        switch (year.mode()) {
          case FIGURE -> year.value();
          case OFFSET -> current + year.value();
          case SAME, FOLLOWING -> anchor.day().getYear() + year.value();
          case CURRENT -> current;
          case NEXT -> number > published.getMonthValue() ? current : current + 1;
          case PAST -> number >= published.getMonthValue() ? current - 1 : current;
          case NONE -> {
            boolean ahead =
                plans == Plans.SURE
                    || plans == Plans.LIKELY && number - published.getMonthValue() < 6;
            yield ahead ? current : current + shift;
          }
        };
    LocalDate first = Days.date(resolved, number, 1);
    return first == null ? null : Days.month(first, 0);
  }

  private static Days.@Nullable Range hijriMonth(int month, Year year, LocalDate published) {
    LocalDate first =
        year.mode() == Mode.FIGURE
            ? Hijri.date(year.value(), month, 1)
            : hijriDay(1, month, year, published);
    if (first == null) {
      return null;
    }
    LocalDate last = Hijri.monthEnd(Hijri.year(first), month);
    return last == null ? null : new Days.Range(first, last);
  }
}
