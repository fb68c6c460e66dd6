// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.MonthReader.Month;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.coder.ar.time.YearReader.Year;
import org.sijill.model.DateBasis;

/**
 * Calendar dates: day and month with or without year, lists and ranges of days within a month, and
 * dates in figures. A year left out is the nearest past one that fits.
 */
final class DateRules {
  private static final int MOST_DAYS = 8;

  private DateRules() {}

  private record Day(Numbers.Num number, int first, boolean range) {}

  /** The dates that begin at a token: none, one, or several of one list. */
  static List<Found> read(TimeTokens t, int at, int end, Anchor anchor) {
    Found figures = FigureDates.read(t, at, end, anchor);
    if (figures != null) {
      return List.of(figures);
    }
    List<Day> days = days(t, at, end);
    if (days.isEmpty()) {
      return List.of();
    }
    int pos = days.get(days.size() - 1).number().last();
    if (t.isForm(pos, end, "من") || t.isMark(pos, end, "/-–")) {
      pos++;
    }
    Month month = MonthReader.read(t, pos, end);
    if (month == null || (t.flags(pos) & Split.CONJUNCTION) != 0) {
      return List.of();
    }
    Year year = YearReader.read(t, month.last(), end);
    int last = year.last();
    return dates(t, days, month, year, last, anchor, Plans.before(t, at, anchor));
  }

  private static List<Day> days(TimeTokens t, int at, int end) {
    List<Day> out = new ArrayList<>(1);
    Numbers.Num number = Numbers.day(t, at, end);
    int first = at;
    boolean range = false;
    while (number != null && out.size() < MOST_DAYS) {
      out.add(new Day(number, first, range));
      int pos = number.last();
      number = null;
      if (pos + 1 >= end) {
        break;
      }
      range =
          t.isMark(pos, end, "-–")
              || t.is(pos, TimeClass.PREP, "to")
              || t.is(pos, TimeClass.PREP, "until");
      boolean joined =
          range || t.isForm(pos, end, "و") || t.isMark(pos, end, "،,") || t.isForm(pos, end, "او");
      first = joined ? pos + 1 : pos;
      if (joined || t.conjoined(pos)) {
        number = Numbers.day(t, first, end);
      }
    }
    return out;
  }

  private static List<Found> dates(
      TimeTokens t, List<Day> days, Month month, Year year, int last, Anchor anchor, Plans plans) {
    List<Found> out = new ArrayList<>(days.size());
    LocalDate begin = null;
    int first = 0;
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      LocalDate date = Resolver.day(day.number().value(), month, year, anchor, plans);
      if (date == null) {
        return List.of();
      }
      boolean opens = i + 1 < days.size() && days.get(i + 1).range();
      if (opens && begin == null) {
        begin = date;
        first = day.first();
        continue;
      }
      int to = i == days.size() - 1 ? last : day.number().last();
      boolean range = day.range() && begin != null && !begin.isAfter(date);
      int from = range ? first : day.first();
      Days.Range span = range && begin != null ? new Days.Range(begin, date) : Days.Range.of(date);
      Found found =
          Found.of(
              from,
              to,
              skip(t, from),
              span,
              range ? Granularity.DAYS : Granularity.DAY,
              DateBasis.EXPLICIT,
              "date");
      out.add(future(found, year, anchor, plans));
      begin = null;
    }
    return out;
  }

  private static int skip(TimeTokens t, int at) {
    return t.token(at).isNumber() ? 0 : (t.flags(at) & Split.AL) != 0 ? t.skip(at) - 2 : t.skip(at);
  }

  static Found future(Found found, Year year, Anchor anchor, Plans plans) {
    boolean ahead = found.from() != null && found.from().isAfter(anchor.published());
    return ahead && (plans != Plans.NONE || year.mode() != YearReader.Mode.PAST)
        ? found.bound(Bound.FUTURE)
        : found;
  }

  /** The date that begins at a token if it is exactly one. */
  static @Nullable Found one(TimeTokens t, int at, int end, Anchor anchor) {
    List<Found> dates = at < end ? read(t, at, end, anchor) : List.of();
    return dates.size() == 1 ? dates.get(0) : null;
  }
}
