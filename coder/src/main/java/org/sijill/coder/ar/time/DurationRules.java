// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.time.Durations.Length;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;

/**
 * Lengths of time counted from publication or from the narrative's day: "two days ago", "for three
 * days", "in the last 48 hours", "the past few days", "two days later" (codebook ruling 21).
 */
final class DurationRules {
  private static final int HOURS = 24;
  private static final int MOST = 100_000;

  private DurationRules() {}

  /** The expression that begins with a preposition or a definite length at a token, or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = t.last(at);
    if (t.is(at, TimeClass.PREP, "ago")) {
      return ago(t, at, pos, end, anchor);
    }
    if (t.is(at, TimeClass.PREP, "since")) {
      return since(t, at, pos, end, anchor);
    }
    if (t.is(at, TimeClass.PREP, "after")) {
      return after(t, at, pos, end, anchor);
    }
    if (t.is(at, TimeClass.ULTIMATE)) {
      return last(t, at, pos, end, anchor);
    }
    Found running = running(t, at, end, anchor);
    return running != null ? running : past(t, at, end, anchor);
  }

  /** "For the fourth day in a row": that day of publication and the three before. */
  private static @Nullable Found running(TimeTokens t, int at, int end, Anchor anchor) {
    TimeWord word = t.word(at, TimeClass.UNIT);
    String unit = word == null ? "day" : word.value();
    if (word == null && !t.is(at, TimeClass.DEICTIC, "0") && !t.is(at, TimeClass.PART, "night")) {
      return null;
    }
    Numbers.Num which = Numbers.ordinal(t, t.last(at), end);
    if (which == null || which.last() >= end || !t.is(which.last(), TimeClass.RUNNING)) {
      return null;
    }
    LocalDate day = anchor.published();
    Days.Range days =
        switch (unit) {
          case "day", "night" -> new Days.Range(day.minusDays(which.value() - 1L), day);
          case "week" -> new Days.Range(Days.week(day, 1 - which.value()).from(), day);
          case "month" -> new Days.Range(Days.month(day, 1 - which.value()).from(), day);
          case "year" -> new Days.Range(Days.year(day.getYear() + 1 - which.value()).from(), day);
          default -> Days.Range.of(day);
        };
    int last = t.last(which.last());
    return Found.of(at, last, t.skip(at), days, Granularity.DAYS, DateBasis.RELATIVE, "running");
  }

  private static @Nullable Found ago(TimeTokens t, int at, int pos, int end, Anchor anchor) {
    if (t.isForm(pos, end, "ذلك")) {
      return fromNarrative(t, at, pos + 1, end, anchor, -1);
    }
    Length length = pos < end && !t.conjoined(pos) ? Durations.read(t, pos, end) : null;
    if (length == null
        || length.definite()
        || length.past()
        || countsFromEvent(t, length.last(), end)) {
      return null;
    }
    if (isGeological(length)) {
      return null;
    }
    Days.Range days = back(length, anchor.published());
    return found(t, at, length.last(), days, length, "ago");
  }

  /** Lengths beyond the calendar: "66 million years ago". */
  private static boolean isGeological(Length length) {
    int most =
        switch (length.unit()) {
          case "year" -> 1500;
          case "decade" -> 150;
          case "century" -> 15;
          default -> MOST;
        };
    return length.count() > most;
  }

  /** "Two days before the vote": the vote's day is not known. */
  private static boolean countsFromEvent(TimeTokens t, int at, int end) {
    return t.isForm(at, end, "من")
        && !t.isForm(at + 1, end, "الان")
        && !t.is(at + 1, TimeClass.DEICTIC);
  }

  private static Found found(
      TimeTokens t, int at, int last, Days.Range days, Length length, String rule) {
    return Found.of(at, last, t.skip(at), days, granularity(length), DateBasis.RELATIVE, rule);
  }

  private static Granularity granularity(Length length) {
    return switch (length.unit()) {
      case "second", "minute", "hour" -> Granularity.HOUR;
      case "day", "night" -> Granularity.DAY;
      case "week" -> Granularity.WEEK;
      case "month" -> Granularity.MONTH;
      case "year" -> Granularity.YEAR;
      default -> Granularity.YEARS;
    };
  }

  /** The days that lie a length before a day, as exact as the unit allows. */
  private static Days.Range back(Length length, LocalDate day) {
    int n = length.count();
    if (length.vague()) {
      return new Days.Range(minus(day, length.unit(), n), minus(day, length.unit(), 1)).upTo(day);
    }
    return switch (length.unit()) {
      case "month" -> Days.month(minus(day, "month", n), 0);
      case "year", "decade", "century" -> Days.year(minus(day, length.unit(), n).getYear());
      default -> Days.Range.of(minus(day, length.unit(), n));
    };
  }

  /** A day so many units back, or ahead where the count is negative; within the years 1 to 9999. */
  private static LocalDate minus(LocalDate day, String unit, int count) {
    long n = Math.max(-MOST, Math.min(MOST, count));
    LocalDate moved =
        switch (unit) {
          case "second", "minute" -> day;
          case "hour" -> day.minusDays(n / HOURS);
          case "week" -> day.minusWeeks(n);
          case "month" -> day.minusMonths(n);
          case "year" -> day.minusYears(n);
          case "decade" -> day.minusYears(10 * n);
          case "century" -> day.minusYears(100 * n);
          default -> day.minusDays(n);
        };
    if (moved.getYear() < 1) {
      return LocalDate.of(1, 1, 1);
    }
    return moved.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : moved;
  }

  private static @Nullable Found since(TimeTokens t, int at, int pos, int end, Anchor anchor) {
    Length length = pos < end && !t.conjoined(pos) ? Durations.read(t, pos, end) : null;
    if (length == null || length.definite() && !length.past() || isGeological(length)) {
      return null;
    }
    LocalDate from =
        length.vague() || !isLong(length)
            ? minus(anchor.published(), length.unit(), length.count())
            : back(length, anchor.published()).from();
    Days.Range days = new Days.Range(from, anchor.published());
    return found(t, at, length.last(), days, length, "since").bound(Bound.SINCE);
  }

  private static boolean isLong(Length length) {
    return switch (length.unit()) {
      case "second", "minute", "hour", "day", "night", "week" -> false;
      default -> true;
    };
  }

  /** "Two days later" within a narrative, "a week after the attack", "after hours". */
  private static @Nullable Found after(TimeTokens t, int at, int pos, int end, Anchor anchor) {
    if (t.isForm(pos, end, "ذلك")) {
      return fromNarrative(t, at, pos + 1, end, anchor, 1);
    }
    Length length = pos < end && !t.conjoined(pos) ? Durations.read(t, pos, end) : null;
    if (length == null || length.definite() || length.past() || isGeological(length)) {
      return null;
    }
    int next = length.last();
    if (t.isForm(next, end, "من") || t.isForm(next, end, "علي")) {
      Days.Range days = back(length, anchor.day());
      return found(t, at, next + 1, days, length, "after_event");
    }
    LocalDate date = minus(anchor.day(), length.unit(), -length.count());
    if (length.vague() && granularity(length) == Granularity.HOUR) {
      date = anchor.day();
    }
    boolean narrated =
        anchor.day().isBefore(anchor.published()) && !date.isAfter(anchor.published());
    return narrated ? found(t, at, next, Days.Range.of(date), length, "later") : null;
  }

  /** "Two days before that", "a week after that". */
  private static @Nullable Found fromNarrative(
      TimeTokens t, int at, int pos, int end, Anchor anchor, int sign) {
    Length length = pos < end ? Durations.read(t, pos, end) : null;
    if (length == null || length.definite() || !anchor.day().isBefore(anchor.published())) {
      return null;
    }
    LocalDate date = minus(anchor.day(), length.unit(), -sign * length.count());
    return date.isAfter(anchor.published())
        ? null
        : found(t, at, length.last(), Days.Range.of(date), length, "narrative");
  }

  /** "The last 48 hours", with the word for last in front. */
  private static @Nullable Found last(TimeTokens t, int at, int pos, int end, Anchor anchor) {
    Length length = pos < end && !t.conjoined(pos) ? Durations.read(t, pos, end) : null;
    return length == null || length.definite() && length.vague()
        ? null
        : recent(t, at, length, anchor);
  }

  /** "The past three days", "the last few hours", "the 48 hours past". */
  private static @Nullable Found past(TimeTokens t, int at, int end, Anchor anchor) {
    boolean article = t.isForm(at, end, "ال") || t.isForm(at, end, "لل");
    Length length = article ? null : Durations.read(t, at, end);
    if (length == null) {
      return null;
    }
    if (length.future()) {
      LocalDate day = anchor.published();
      Days.Range days = new Days.Range(day.plusDays(1), minus(day, length.unit(), -length.count()));
      return days.to().isBefore(days.from())
          ? null
          : found(t, at, length.last(), days, length, "coming").bound(Bound.FUTURE);
    }
    boolean several = length.count() > 1 || length.vague();
    return length.past() && several ? recent(t, at, length, anchor) : null;
  }

  /** The days of a length that ends at publication: "the last five days" are it and four before. */
  private static Found recent(TimeTokens t, int at, Length length, Anchor anchor) {
    LocalDate day = anchor.published();
    LocalDate from;
    if (length.unit().equals("hour")) {
      int days =
          length.vague()
              ? 0
              : Math.max(1, (Math.min(length.count(), 1_000_000) + HOURS - 1) / HOURS);
      from = day.minusDays(days);
    } else if (length.vague()) {
      from = minus(day, length.unit(), length.count());
    } else {
      from =
          length.unit().equals("day")
              ? day.minusDays(length.count() - 1L)
              : minus(day, length.unit(), length.count());
    }
    Days.Range days = new Days.Range(from.isAfter(day) ? day : from, day);
    return Found.of(
        at, length.last(), t.skip(at), days, Granularity.DAYS, DateBasis.RELATIVE, "recent");
  }
}
