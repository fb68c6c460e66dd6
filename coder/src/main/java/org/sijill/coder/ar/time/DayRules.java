// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;
import org.sijill.model.PartOfDay;

/**
 * Days by weekday or by "today" and "yesterday", with the part of the day before or after them, a
 * date or weekday in apposition, and nights that span two days.
 */
final class DayRules {
  private DayRules() {}

  /** The day that begins at a token, or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor) {
    TimeWord part = t.word(at, TimeClass.PART);
    boolean late = t.is(at, TimeClass.LATE);
    if (t.is(at, TimeClass.CURRENT)) {
      return thisPart(t, at, end, anchor);
    }
    if (part == null && !late) {
      Found day = core(t, at, end, anchor);
      return day == null ? null : withSuffix(t, day, end);
    }
    int pos = t.last(at);
    if (pos < end && t.isForm(pos, end, "من")) {
      pos++;
    }
    if (pos >= end || t.conjoined(pos)) {
      return null;
    }
    TimeWord inner = late ? t.word(pos, TimeClass.PART) : null;
    if (inner != null) {
      part = inner;
      pos = t.last(pos);
    }
    PartOfDay partOfDay = part == null ? PartOfDay.NIGHT : part(part);
    Found night =
        partOfDay == PartOfDay.NIGHT && pos < end ? Nights.read(t, pos, end, anchor) : null;
    Found day = night != null ? night : pos < end ? core(t, pos, end, anchor) : null;
    if (day == null && pos < end) {
      day = DateRules.one(t, pos, end, anchor);
    }
    if (day == null && pos < end) {
      day = NarrativeRules.read(t, pos, end, anchor);
    }
    if (day == null) {
      return null;
    }
    if (late && part == null) {
      partOfDay = day.part();
    }
    return day.in(partOfDay).extent(at, skip(t, at), day.last());
  }

  /** "This evening": today. */
  private static @Nullable Found thisPart(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = t.last(at);
    TimeWord part = pos < end && !t.conjoined(pos) ? t.word(pos, TimeClass.PART) : null;
    if (part == null || !Periods.startsWithArticle(t, pos) || t.isForm(pos, end, "العصر")) {
      return null;
    }
    Days.Range today = Days.Range.of(anchor.published());
    return Found.of(
            at, t.last(pos), t.skip(at), today, Granularity.DAY, DateBasis.RELATIVE, "deictic")
        .in(part(part));
  }

  static PartOfDay part(TimeWord word) {
    return PartOfDay.valueOf(word.value().toUpperCase(Locale.ROOT));
  }

  private static int skip(TimeTokens t, int at) {
    return t.skip(at);
  }

  /** A day without its part: a weekday, a deictic, a date. */
  static @Nullable Found core(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = at;
    boolean headed = false;
    if (t.is(at, TimeClass.DAY) && !t.token(at).form().startsWith("ال")) {
      pos = t.last(at);
      headed = true;
      if (pos >= end || t.conjoined(pos)) {
        return null;
      }
    }
    Found day = Weekdays.read(t, pos, end, anchor, headed);
    if (day == null) {
      day = deictic(t, pos, end, anchor);
    }
    if (day == null && headed) {
      day = DateRules.one(t, pos, end, anchor);
    }
    return day == null || pos == at ? day : day.extent(at, skip(t, at), day.last());
  }

  private static @Nullable Found deictic(TimeTokens t, int at, int end, Anchor anchor) {
    TimeWord word = t.word(at, TimeClass.DEICTIC);
    TimeWord night = t.word(at, TimeClass.NIGHT_DEICTIC);
    int last = t.last(at);
    if (word == null && night == null || isPlainDay(t, at, last, end)) {
      return null;
    }
    if ((t.flags(at) & (Split.LI | Split.KA)) != 0 && !Periods.startsWithArticle(t, at)) {
      return null;
    }
    int offset = word != null ? word.number() : night == null ? 0 : night.number();
    LocalDate date = anchor.published().plusDays(offset);
    Found day =
        Found.of(
            at,
            last,
            skip(t, at),
            Days.Range.of(date),
            Granularity.DAY,
            DateBasis.RELATIVE,
            "deictic");
    if (night != null) {
      day = day.in(PartOfDay.NIGHT);
    }
    if (offset > 0) {
      day = day.bound(Bound.FUTURE);
    }
    return apposed(t, day, end, anchor);
  }

  /** Whether "the day" is not today: "the third day", "the same day", "the International Day". */
  private static boolean isPlainDay(TimeTokens t, int at, int last, int end) {
    String form = t.token(at).form();
    if (!form.endsWith("اليوم") && !form.endsWith("لليوم") && !form.endsWith("الليله")) {
      return false;
    }
    if (last >= end) {
      return false;
    }
    return !t.conjoined(last)
            && (t.is(last, TimeClass.ORDINAL)
                || t.is(last, TimeClass.SAME)
                || t.is(last, TimeClass.FOLLOWING)
                || t.is(last, TimeClass.LAST)
                || t.is(last, TimeClass.NEXT)
                || t.is(last, TimeClass.PRECEDING)
                || t.is(last, TimeClass.TENS))
        || t.isForm(last, end, "العالمي")
        || t.isForm(last, end, "الوطني")
        || t.isForm(last, end, "الدولي")
        || t.isForm(last, end, "الذي")
        || t.isForm(last, end, "الواحد")
        || at > 0 && t.is(at - 1, TimeClass.THAT);
  }

  /** "Yesterday Friday", "today (12 September)": the apposed weekday or date decides. */
  private static Found apposed(TimeTokens t, Found day, int end, Anchor anchor) {
    int pos = day.last();
    boolean bracket = t.isMark(pos, end, "(");
    if (bracket || t.isMark(pos, end, "،,")) {
      pos++;
    }
    if (pos >= end || t.flags(pos) != 0 && (t.flags(pos) & Split.AL) == 0) {
      return day;
    }
    if (t.is(pos, TimeClass.DAY)) {
      pos = Math.min(end - 1, t.last(pos));
    }
    Found more = Weekdays.read(t, pos, end, anchor, false);
    if (more == null) {
      more = DateRules.one(t, pos, end, anchor);
    }
    if (more == null
        || pos > day.last() && !bracket && t.is(pos, TimeClass.WEEKDAY) && !agrees(day, more)) {
      return day;
    }
    int last = bracket && t.isMark(more.last(), end, ")") ? more.last() + 1 : more.last();
    if (day.bound() == Bound.FUTURE) {
      return day.until(last);
    }
    return more.in(day.part()).extent(day.first(), day.skip(), last);
  }

  private static boolean agrees(Found a, Found b) {
    return a.from() != null && a.from().equals(b.from());
  }

  /** The part of the day after a day: "on Wednesday evening", "Thursday at night", a clock time. */
  static Found withSuffix(TimeTokens t, Found day, int end) {
    int pos = day.last();
    if (pos >= end) {
      return day;
    }
    if (t.isForm(pos, end, "في") && pos + 1 < end && t.is(pos + 1, TimeClass.PART)) {
      pos++;
    }
    TimeWord part = t.word(pos, TimeClass.PART);
    if (part == null || t.conjoined(pos) || opensAnother(t, t.last(pos), end)) {
      return Clocks.after(t, day, end);
    }
    return day.in(part(part)).until(t.last(pos));
  }

  private static boolean opensAnother(TimeTokens t, int at, int end) {
    return at < end
        && !t.conjoined(at)
        && (t.is(at, TimeClass.WEEKDAY) || t.is(at, TimeClass.DEICTIC) || t.is(at, TimeClass.DAY));
  }
}
