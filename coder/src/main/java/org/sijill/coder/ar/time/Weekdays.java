// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;

/**
 * Weekdays: the last such day up to and including publication day (codebook section 3), moved by
 * "last", "next", "of last week", fixed by a date in apposition.
 */
final class Weekdays {
  private Weekdays() {}

  /**
   * The weekday at a token, or null.
   *
   * @param headed whether the word "day" stands before it
   */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor, boolean headed) {
    TimeWord word = t.word(at, TimeClass.WEEKDAY);
    if (word == null) {
      return headed || isNamedDay(t, at, end) ? bare(t, at, anchor) : null;
    }
    if (isNumberTwo(t, at, end, word)) {
      return null;
    }
    int skip = t.skip(at);
    LocalDate date = Days.lastWeekday(word.number(), anchor.published());
    Found day =
        Found.of(
            at,
            t.last(at),
            skip,
            Days.Range.of(date),
            Granularity.DAY,
            DateBasis.RELATIVE,
            "weekday");
    if (Plans.before(t, at, anchor) == Plans.SURE && !isModified(t, day.last(), end)) {
      LocalDate next = Days.nextWeekday(word.number(), anchor.published().minusDays(1));
      return day.days(next, next).bound(Bound.FUTURE);
    }
    Found moved = modified(t, day, word.number(), end, anchor);
    return moved != null ? moved : dated(t, day, word.number(), end, anchor);
  }

  private static boolean isModified(TimeTokens t, int at, int end) {
    return at < end
        && (t.is(at, TimeClass.LAST) || t.is(at, TimeClass.NEXT) || t.token(at).isNumber());
  }

  private static @Nullable Found bare(TimeTokens t, int at, Anchor anchor) {
    TimeWord word = t.word(at, TimeClass.BARE_WEEKDAY);
    if (word == null || (t.flags(at) & Split.PREPOSITION) != 0) {
      return null;
    }
    LocalDate date = Days.lastWeekday(word.number(), anchor.published());
    return Found.of(
        at,
        t.last(at),
        t.skip(at),
        Days.Range.of(date),
        Granularity.DAY,
        DateBasis.RELATIVE,
        "weekday/bare");
  }

  /** "Friday of Anger": a name and a day. */
  private static boolean isNamedDay(TimeTokens t, int at, int end) {
    TimeWord word = t.word(at, TimeClass.BARE_WEEKDAY);
    int next = at + 1;
    return word != null
        && word.number() == 5
        && next < end
        && t.token(next).form().startsWith("ال")
        && (t.flags(at) & Split.AL) == 0;
  }

  /** Monday is written like "the two": "between the two", "both", "one of the two". */
  private static boolean isNumberTwo(TimeTokens t, int at, int end, TimeWord word) {
    if (word.number() != 1
        || at == 0
        || t.is(at - 1, TimeClass.DAY)
        || t.is(at - 1, TimeClass.PART)) {
      return false;
    }
    String before = t.token(at - 1).form();
    boolean between = before.equals("بين") || before.equals("وبين");
    if (between) {
      return !(at + 1 < end && t.is(at + 1, TimeClass.WEEKDAY));
    }
    return switch (before) {
      case "كلا",
          "كلتا",
          "كلتي",
          "احد",
          "احدي",
          "هذين",
          "هذان",
          "هاتين",
          "هاتان",
          "كل",
          "اي",
          "كلي" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Found modified(
      TimeTokens t, Found day, int number, int end, Anchor anchor) {
    int pos = day.last();
    if (pos >= end || t.conjoined(pos)) {
      return null;
    }
    LocalDate published = anchor.published();
    LocalDate last = Days.lastWeekday(number, published);
    if (t.is(pos, TimeClass.BEFORE_LAST)) {
      return on(day, last.minusWeeks(1), t.last(pos));
    }
    if (t.is(pos, TimeClass.LAST)) {
      return on(day, last.equals(published) ? last.minusWeeks(1) : last, t.last(pos));
    }
    if (t.is(pos, TimeClass.NEXT)) {
      return on(day, Days.nextWeekday(number, published), t.last(pos)).bound(Bound.FUTURE);
    }
    if (t.is(pos, TimeClass.CURRENT) && t.token(pos).form().startsWith("ال")) {
      return on(day, last, t.last(pos));
    }
    if (t.isForm(pos, end, "من") && pos + 1 < end) {
      return ofWeek(t, day, number, pos + 1, end, anchor);
    }
    return null;
  }

  private static @Nullable Found ofWeek(
      TimeTokens t, Found day, int number, int at, int end, Anchor anchor) {
    Periods.Period week = Periods.week(t, at, end, anchor);
    if (week == null) {
      return null;
    }
    LocalDate date = week.days().from().plusDays(number % 7);
    Found found = on(day, date, week.last());
    return date.isAfter(anchor.published()) ? found.bound(Bound.FUTURE) : found;
  }

  private static Found on(Found day, LocalDate date, int last) {
    return day.days(date, date).until(last);
  }

  /** "Wednesday 12 September", "Wednesday (12/9/2018)": the date decides. */
  private static Found dated(TimeTokens t, Found day, int number, int end, Anchor anchor) {
    int pos = day.last();
    boolean bracket = t.isMark(pos, end, "(");
    if (bracket || t.isMark(pos, end, "،,:")) {
      pos++;
    }
    if (t.isForm(pos, end, "الموافق")
        || t.isForm(pos, end, "المصادف")
        || t.isForm(pos, end, "في")) {
      pos++;
    }
    if (pos < end && t.is(pos, TimeClass.DAY)) {
      pos = t.last(pos);
    }
    if (pos >= end || t.conjoined(pos)) {
      return day;
    }
    Found date = DateRules.one(t, pos, end, anchor);
    if (date == null || date.from() == null) {
      return day;
    }
    boolean fits = date.from().getDayOfWeek().getValue() == number;
    boolean loose = t.isForm(pos - 1, end, "في") || t.isMark(pos - 1, end, "،,");
    if (loose && !fits) {
      return day;
    }
    int last = bracket && t.isMark(date.last(), end, ")") ? date.last() + 1 : date.last();
    return date.extent(day.first(), day.skip(), last);
  }
}
