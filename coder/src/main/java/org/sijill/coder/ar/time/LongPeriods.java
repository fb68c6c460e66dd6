// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.time.Periods.Period;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.coder.ar.time.YearReader.Year;
import org.sijill.model.DateBasis;

/** Seasons, quarters and halves of years, decades, centuries, pairs of years. */
final class LongPeriods {
  private LongPeriods() {}

  /** The period at a token, or null. */
  static @Nullable Period read(TimeTokens t, int at, int end, Anchor anchor) {
    if (t.is(at, TimeClass.SEASON)) {
      return season(t, at, end, anchor, false);
    }
    int next = t.last(at);
    if (t.is(at, TimeClass.CURRENT) && next < end && t.is(next, TimeClass.SEASON)) {
      return t.conjoined(next) ? null : season(t, next, end, anchor, true);
    }
    if (t.is(at, TimeClass.FRACTION)) {
      return fraction(t, at, end, anchor);
    }
    if (t.is(at, TimeClass.UNIT, "week")) {
      return weekOfMonth(t, at, end, anchor);
    }
    if (t.is(at, TimeClass.YEAR_PAIR)) {
      return pair(t, at, end);
    }
    if (t.is(at, TimeClass.UNIT, "century")) {
      return century(t, at, end, anchor);
    }
    return decade(t, at, end, anchor);
  }

  private static @Nullable Period season(
      TimeTokens t, int at, int end, Anchor anchor, boolean current) {
    TimeWord season = t.word(at, TimeClass.SEASON);
    int pos = t.last(at);
    Year year = YearReader.read(t, pos, end);
    if (season == null || year.mode() == YearReader.Mode.NONE && !current) {
      return null;
    }
    LocalDate published = anchor.published();
    int base = published.getYear();
    int number =
        switch (year.mode()) {
          case FIGURE -> year.value();
          case OFFSET -> base + year.value();
          case SAME -> anchor.day().getYear();
          case PAST -> season(season.value(), base).to().isBefore(published) ? base : base - 1;
          case NEXT -> season(season.value(), base).from().isAfter(published) ? base : base + 1;
          default -> base;
        };
    DateBasis basis =
        year.mode() == YearReader.Mode.FIGURE ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
    return new Period(
        season(season.value(), number), Granularity.MONTHS, basis, year.last(), false);
  }

  /** Meteorological seasons; winter of a year is the one that begins it. */
  private static Days.Range season(String name, int year) {
    return switch (name) {
      case "spring" -> months(year, 3, 3);
      case "summer" -> months(year, 6, 3);
      case "autumn" -> months(year, 9, 3);
      default -> months(year - 1, 12, 3);
    };
  }

  private static Days.Range months(int year, int first, int count) {
    LocalDate from = LocalDate.of(year, first, 1);
    return new Days.Range(from, from.plusMonths(count).minusDays(1));
  }

  private static @Nullable Period fraction(TimeTokens t, int at, int end, Anchor anchor) {
    TimeWord fraction = t.word(at, TimeClass.FRACTION);
    Numbers.Num which = Numbers.ordinal(t, t.last(at), end);
    boolean final_ = t.is(t.last(at), TimeClass.LAST);
    if (fraction == null || which == null && !final_) {
      return null;
    }
    int pos = which == null ? t.last(t.last(at)) : which.last();
    pos = t.isForm(pos, end, "من") || t.isForm(pos, end, "لعام") ? pos + 1 : pos;
    Period whole = PeriodRules.periodOrYear(t, pos, end, anchor);
    if (whole == null || whole.unit() != Granularity.YEAR && whole.unit() != Granularity.MONTH) {
      return null;
    }
    int parts = fraction.value().equals("quarter") ? 4 : fraction.value().equals("half") ? 2 : 3;
    int number = which == null ? parts : Math.min(parts, which.value());
    Days.Range days = share(whole, parts, number);
    return new Period(days, Granularity.MONTHS, whole.basis(), whole.last(), false);
  }

  /** "The first week of May": its days 1 to 7, and so on. */
  private static @Nullable Period weekOfMonth(TimeTokens t, int at, int end, Anchor anchor) {
    Numbers.Num which = Numbers.ordinal(t, t.last(at), end);
    boolean final_ = t.is(t.last(at), TimeClass.LAST);
    int pos = which != null ? which.last() : final_ ? t.last(t.last(at)) : end;
    if (!t.isForm(pos, end, "من")) {
      return null;
    }
    Period month = Periods.read(t, pos + 1, end, anchor, true);
    if (month == null || month.unit() != Granularity.MONTH || which != null && which.value() > 4) {
      return null;
    }
    LocalDate from =
        which == null
            ? month.days().to().minusDays(6)
            : month.days().from().plusDays(7L * (which.value() - 1));
    Days.Range days = new Days.Range(from, from.plusDays(6));
    return new Period(days, Granularity.DAYS, month.basis(), month.last(), false);
  }

  private static Days.Range share(Period whole, int parts, int number) {
    LocalDate from = whole.days().from();
    if (whole.unit() == Granularity.YEAR) {
      int months = 12 / parts;
      return new Days.Range(
          from.plusMonths((long) months * (number - 1)),
          from.plusMonths((long) months * number).minusDays(1));
    }
    int days = 30 / parts;
    LocalDate begin = from.plusDays((long) days * (number - 1));
    return new Days.Range(begin, number == parts ? whole.days().to() : begin.plusDays(days - 1L));
  }

  /** "The years 2013 and 2014". */
  private static @Nullable Period pair(TimeTokens t, int at, int end) {
    int pos = t.last(at);
    Year first = YearReader.figure(t, pos, end);
    if (first == null) {
      return null;
    }
    int next =
        t.isForm(first.last(), end, "و") || t.isMark(first.last(), end, "-–/")
            ? first.last() + 1
            : end;
    Year second = YearReader.figure(t, next, end);
    if (second == null || second.value() < first.value()) {
      return null;
    }
    Days.Range days =
        new Days.Range(Days.year(first.value()).from(), Days.year(second.value()).to());
    return new Period(days, Granularity.YEARS, DateBasis.EXPLICIT, second.last(), false);
  }

  private static @Nullable Period century(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = t.last(at);
    Integer first = centuryYear(t, at, end, anchor);
    if (first == null) {
      return null;
    }
    Numbers.Num number = Numbers.ordinal(t, pos, end);
    int last = number != null ? number.last() : pos < end ? t.last(pos) : pos;
    Days.Range days = new Days.Range(Days.year(first).from(), Days.year(first + 99).to());
    return new Period(days, Granularity.YEARS, DateBasis.EXPLICIT, last, false);
  }

  /** First year of the century named at the word for century, or null. */
  private static @Nullable Integer centuryYear(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = t.last(at);
    if (pos >= end || !Periods.startsWithArticle(t, at)) {
      return null;
    }
    int current = anchor.published().getYear() / 100 * 100;
    Integer steps = Periods.steps(t, pos);
    if (steps != null) {
      return current + 100 * steps;
    }
    int figure = t.figure(pos, end, 2);
    Numbers.Num number = Numbers.ordinal(t, pos, end);
    int value = figure > 0 ? figure : number == null ? 0 : number.value();
    return value == 0 ? null : Integer.valueOf((value - 1) * 100);
  }

  private static @Nullable Period decade(TimeTokens t, int at, int end, Anchor anchor) {
    int pos =
        t.is(at, TimeClass.UNIT, "decade") || t.is(at, TimeClass.PLURAL_UNIT, "year")
            ? t.last(at)
            : at;
    TimeWord decade = pos < end ? t.word(pos, TimeClass.DECADE) : null;
    if (decade == null || pos > at && t.conjoined(pos)) {
      return null;
    }
    int last = t.last(pos);
    int century = t.isForm(last, end, "من") ? last + 1 : last;
    int first = 1900;
    if (century < end && t.is(century, TimeClass.UNIT, "century")) {
      Integer year = centuryYear(t, century, end, anchor);
      if (year != null) {
        first = year;
        Period whole = century(t, century, end, anchor);
        last = whole == null ? last : whole.last();
      }
    }
    int from = first + decade.number();
    Days.Range days = new Days.Range(Days.year(from).from(), Days.year(from + 9).to());
    return new Period(days, Granularity.YEARS, DateBasis.EXPLICIT, last, false);
  }
}
