// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.MonthReader.Month;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.coder.ar.time.YearReader.Mode;
import org.sijill.coder.ar.time.YearReader.Year;
import org.sijill.model.DateBasis;

/** Weeks, months and years as named, before an edge or a bound is applied to them. */
final class Periods {
  private Periods() {}

  /**
   * A named period.
   *
   * @param days its whole span
   * @param unit its unit
   * @param basis whether a calendar figure fixes it
   * @param last one past its last token
   * @param bare whether only the word for the unit stands there, "the month", as after an edge
   */
  record Period(Days.Range days, Granularity unit, DateBasis basis, int last, boolean bare) {}

  /** The period at a token, or null; {@code afterPrep} lets ambiguous months pass. */
  static @Nullable Period read(TimeTokens t, int at, int end, Anchor anchor, boolean afterPrep) {
    if (at >= end) {
      return null;
    }
    Period period = month(t, at, end, anchor, afterPrep);
    if (period == null) {
      period = LongPeriods.read(t, at, end, anchor);
    }
    return period == null ? unit(t, at, end, anchor) : period;
  }

  private static @Nullable Period month(
      TimeTokens t, int at, int end, Anchor anchor, boolean afterPrep) {
    Month month = MonthReader.read(t, at, end);
    if (month == null) {
      return null;
    }
    Year year = YearReader.read(t, month.last(), end);
    boolean sure = month.sure() || year.mode() != Mode.NONE || afterPrep && !month.strict();
    if (!sure) {
      return null;
    }
    Days.Range days = Resolver.month(month, year, anchor, Plans.before(t, at, anchor));
    DateBasis basis = DateBasis.EXPLICIT;
    return days == null ? null : new Period(days, Granularity.MONTH, basis, year.last(), false);
  }

  /** "The last month", "this week", "the year 2014", "the month" alone. */
  private static @Nullable Period unit(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = at;
    boolean current = t.is(at, TimeClass.CURRENT) && !t.token(at).form().startsWith("ال");
    boolean same = t.is(at, TimeClass.THAT);
    if (current || same) {
      pos = t.last(at);
      if (pos >= end || t.conjoined(pos)) {
        return null;
      }
    }
    TimeWord unit = t.word(pos, TimeClass.UNIT);
    if (unit == null) {
      return null;
    }
    return switch (unit.value()) {
      case "week" -> moved(t, pos, end, anchor, current, same, Granularity.WEEK);
      case "month" -> moved(t, pos, end, anchor, current, same, Granularity.MONTH);
      case "year" -> year(t, pos, end, anchor, current, same);
      default -> null;
    };
  }

  /** A week as part of "Sunday of last week". */
  static @Nullable Period week(TimeTokens t, int at, int end, Anchor anchor) {
    Period period = unit(t, at, end, anchor);
    return period != null && period.unit() == Granularity.WEEK ? period : null;
  }

  private static @Nullable Period moved(
      TimeTokens t,
      int pos,
      int end,
      Anchor anchor,
      boolean current,
      boolean same,
      Granularity unit) {
    boolean article = (t.flags(pos) & Split.AL) != 0 || startsWithArticle(t, pos);
    if (!article) {
      return null;
    }
    int last = t.last(pos);
    if (current || same) {
      LocalDate day = same ? anchor.day() : anchor.published();
      return new Period(shift(day, unit, 0), unit, DateBasis.RELATIVE, last, false);
    }
    if (last < end && !t.conjoined(last)) {
      Integer steps = steps(t, last);
      if (steps != null) {
        LocalDate day =
            t.is(last, TimeClass.SAME) || t.is(last, TimeClass.FOLLOWING)
                ? anchor.day()
                : anchor.published();
        return new Period(shift(day, unit, steps), unit, DateBasis.RELATIVE, t.last(last), false);
      }
    }
    return new Period(shift(anchor.published(), unit, 0), unit, DateBasis.RELATIVE, last, true);
  }

  static boolean startsWithArticle(TimeTokens t, int at) {
    String form = t.token(at).form();
    int skip = t.skip(at);
    return form.startsWith("ال", skip) || form.startsWith("لل", skip);
  }

  /** How many units a modifier moves the period, or null where the token is none. */
  static @Nullable Integer steps(TimeTokens t, int at) {
    if (t.is(at, TimeClass.BEFORE_LAST)) {
      return -2;
    }
    if (t.is(at, TimeClass.LAST)) {
      return -1;
    }
    if (t.is(at, TimeClass.NEXT) || t.is(at, TimeClass.FOLLOWING)) {
      return 1;
    }
    boolean current = t.is(at, TimeClass.CURRENT) && startsWithArticle(t, at);
    return current || t.is(at, TimeClass.SAME) ? Integer.valueOf(0) : null;
  }

  private static Days.Range shift(LocalDate day, Granularity unit, int steps) {
    return unit == Granularity.WEEK ? Days.week(day, steps) : Days.month(day, steps);
  }

  private static @Nullable Period year(
      TimeTokens t, int pos, int end, Anchor anchor, boolean current, boolean same) {
    int base = anchor.published().getYear();
    if (current || same) {
      int year = same ? anchor.day().getYear() : base;
      return new Period(Days.year(year), Granularity.YEAR, DateBasis.RELATIVE, t.last(pos), false);
    }
    Year year = YearReader.named(t, pos, end);
    if (year == null) {
      return startsWithArticle(t, pos)
          ? new Period(Days.year(base), Granularity.YEAR, DateBasis.RELATIVE, t.last(pos), true)
          : null;
    }
    Days.Range days = years(year, anchor);
    boolean figure = year.mode() == Mode.FIGURE;
    return days == null
        ? null
        : new Period(
            days,
            Granularity.YEAR,
            figure ? DateBasis.EXPLICIT : DateBasis.RELATIVE,
            year.last(),
            false);
  }

  /** The days of a year as told. */
  static Days.@Nullable Range years(Year year, Anchor anchor) {
    if (year.hijri() || year.mode() == Mode.FIGURE && year.value() < 1500 && year.value() > 1250) {
      LocalDate first = Hijri.date(year.value(), 1, 1);
      LocalDate last = Hijri.monthEnd(year.value(), 12);
      return first == null || last == null ? null : new Days.Range(first, last);
    }
    int base = anchor.published().getYear();
    return switch (year.mode()) {
      case FIGURE -> Days.year(year.value());
      case OFFSET -> Days.year(base + year.value());
      case SAME, FOLLOWING -> Days.year(anchor.day().getYear() + year.value());
      default -> Days.year(base);
    };
  }
}
