// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.Periods.Period;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;

/**
 * Weeks, months, years and longer, whole or by their edge ("the start of May"), and "earlier this
 * month" (codebook ruling 21).
 */
final class PeriodRules {
  private PeriodRules() {}

  /** The period expression at a token, or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor) {
    if (t.is(at, TimeClass.EDGE)) {
      Found edge = edge(t, at, end, anchor);
      if (edge != null) {
        return edge;
      }
    }
    if (t.is(at, TimeClass.EARLIER)) {
      return earlier(t, at, end, anchor);
    }
    if (t.is(at, TimeClass.WEEKEND)) {
      return weekend(t, at, end, anchor);
    }
    Found year = bareYear(t, at, end, anchor);
    if (year != null) {
      return year;
    }
    Period period = Periods.read(t, at, end, anchor, afterPreposition(t, at));
    if (period == null || period.bare()) {
      return null;
    }
    Found found = plain(t, at, period, anchor);
    return t.is(at, TimeClass.YEAR_PAIR) ? found.named("pair") : found;
  }

  private static boolean afterPreposition(TimeTokens t, int at) {
    if ((t.flags(at) & (Split.BI | Split.LI)) != 0) {
      return true;
    }
    boolean listed =
        at > 0
            && t.conjoined(at)
            && (t.is(at - 1, TimeClass.MONTH) || at > 1 && t.is(at - 2, TimeClass.MONTH));
    return listed || at > 0 && t.is(at - 1, TimeClass.PREP) && t.last(at - 1) == at;
  }

  /** A named period, ended at publication where it is still running. */
  static Found plain(TimeTokens t, int at, Period period, Anchor anchor) {
    Days.Range days = period.days();
    LocalDate published = anchor.published();
    boolean ahead = days.from().isAfter(published);
    boolean running = !ahead && days.to().isAfter(published);
    Found found =
        Found.of(
            at,
            period.last(),
            skip(t, at),
            running ? days.upTo(published) : days,
            period.unit(),
            period.basis(),
            "period");
    return ahead ? found.bound(Bound.FUTURE) : found;
  }

  private static int skip(TimeTokens t, int at) {
    return t.token(at).isNumber() ? 0 : t.skip(at);
  }

  private static @Nullable Found edge(TimeTokens t, int at, int end, Anchor anchor) {
    TimeWord edge = t.word(at, TimeClass.EDGE);
    int pos = t.last(at);
    if (pos < end && t.isForm(pos, end, "من")) {
      pos++;
    }
    if (edge == null || pos >= end || t.conjoined(pos)) {
      return null;
    }
    Period period = periodOrYear(t, pos, end, anchor);
    if (period == null) {
      return null;
    }
    Days.Range days =
        switch (period.unit()) {
          case WEEK -> Days.weekEdge(period.days(), edge.value());
          case MONTH -> Days.monthEdge(period.days(), edge.value());
          case YEAR -> Days.yearEdge(period.days(), edge.value());
          case YEARS -> Days.yearsEdge(period.days(), edge.value());
          default -> Days.seasonEdge(period.days(), edge.value());
        };
    Granularity unit = period.unit() == Granularity.YEAR ? Granularity.MONTHS : Granularity.DAYS;
    Period part =
        new Period(
            days,
            period.unit() == Granularity.YEARS ? Granularity.YEARS : unit,
            period.basis(),
            period.last(),
            false);
    return plain(t, at, part, anchor);
  }

  /** A period after a word that opens one, where a bare figure is a year. */
  static @Nullable Period periodOrYear(TimeTokens t, int at, int end, Anchor anchor) {
    Period period = Periods.read(t, at, end, anchor, true);
    if (period != null) {
      return period;
    }
    Found year = bareYear(t, at, end, anchor);
    if (year == null || year.from() == null) {
      return null;
    }
    Days.Range whole = Days.year(year.from().getYear());
    return new Period(whole, Granularity.YEAR, DateBasis.EXPLICIT, year.last(), false);
  }

  /** "Earlier this month": from its begin up to publication. */
  private static @Nullable Found earlier(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = t.last(at);
    pos = t.isForm(pos, end, "من") ? pos + 1 : pos;
    if (pos >= end || t.conjoined(pos)) {
      return null;
    }
    Found day = DayRules.core(t, pos, end, anchor);
    if (day != null) {
      return day.extent(at, t.skip(at), day.last());
    }
    Period period = Periods.read(t, pos, end, anchor, true);
    return period == null ? null : plain(t, at, period, anchor);
  }

  /** The weekend: Friday to Sunday, which covers both customs. */
  private static @Nullable Found weekend(TimeTokens t, int at, int end, Anchor anchor) {
    int last = t.last(at);
    LocalDate friday = Days.lastWeekday(5, anchor.published());
    Integer steps = last < end && !t.conjoined(last) ? Periods.steps(t, last) : null;
    if (steps != null && steps > 0) {
      LocalDate next = Days.nextWeekday(5, anchor.published());
      return Found.of(
              at,
              t.last(last),
              t.skip(at),
              new Days.Range(next, next.plusDays(2)),
              Granularity.DAYS,
              DateBasis.RELATIVE,
              "weekend")
          .bound(Bound.FUTURE);
    }
    LocalDate begin = steps != null && steps < -1 ? friday.minusWeeks(1) : friday;
    Days.Range days = new Days.Range(begin, begin.plusDays(2)).upTo(anchor.published());
    return Found.of(
        at,
        steps != null ? t.last(last) : last,
        t.skip(at),
        days,
        Granularity.DAYS,
        DateBasis.RELATIVE,
        "weekend");
  }

  /** "In 2014": a figure that a preposition makes a year. */
  static @Nullable Found bareYear(TimeTokens t, int at, int end, Anchor anchor) {
    int year = t.figure(at, end, 4);
    if (year < 1500 || year > 2199 || t.token(at).form().length() != 4) {
      return null;
    }
    boolean open = at > 0 && opens(t, at);
    Quantity quantity = t.quantity(at);
    boolean counts = quantity != null && quantity.noun() != null;
    if (!open || counts || t.isMark(at + 1, end, "/:")) {
      return null;
    }
    Days.Range days = Days.year(year).upTo(anchor.published());
    Found found = Found.of(at, at + 1, 0, days, Granularity.YEAR, DateBasis.EXPLICIT, "year");
    return days.from().isAfter(anchor.published()) ? found.bound(Bound.FUTURE) : found;
  }

  private static boolean opens(TimeTokens t, int at) {
    return t.is(at - 1, TimeClass.PREP)
        || t.is(at - 1, TimeClass.EDGE)
        || t.is(at - 1, TimeClass.SEASON)
        || t.is(at - 1, TimeClass.MONTH)
        || t.isForm(at - 1, at, "(")
        || t.isForm(at - 1, at, "و") && at > 1 && t.token(at - 2).isNumber();
  }
}
