// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;
import org.sijill.model.PartOfDay;

/** Clock times: "at 10:30 GMT", "at the tenth hour and a half in the evening". */
final class Clocks {
  private static final int NOON = 12;

  private Clocks() {}

  /**
   * A clock time.
   *
   * @param hour 0 to 24
   * @param part the part of the day
   * @param last one past its last token
   */
  record Time(int hour, PartOfDay part, int last) {}

  /** A clock time at the word for hour, or null. */
  static @Nullable Time read(TimeTokens t, int at, int end) {
    if (at >= end) {
      return null;
    }
    if (t.is(at, TimeClass.ORDINAL)) {
      return hourAlone(t, at, end);
    }
    if (!t.is(at, TimeClass.CLOCK) || !t.token(at).form().endsWith("الساعه")) {
      return null;
    }
    int pos = t.last(at);
    int hour = t.figure(pos, end, 2);
    if (hour >= 0 && hour <= 24) {
      pos++;
      if (t.isMark(pos, end, ":") && t.figure(pos + 1, end, 2) >= 0) {
        pos += 2;
      }
    } else {
      Numbers.Num number = Numbers.ordinal(t, pos, end);
      if (number == null || number.value() > NOON) {
        return decimal(t, pos, end);
      }
      hour = number.value();
      pos = number.last();
      if (pos < end
          && t.conjoined(pos)
          && t.token(pos).form().length() < 7
          && !t.is(pos, TimeClass.PART)) {
        pos++;
      }
    }
    return finish(t, hour, pos, end);
  }

  /** "At the sixth in the evening", "the eighth local time": the word for hour left out. */
  private static @Nullable Time hourAlone(TimeTokens t, int at, int end) {
    Numbers.Num hour = Numbers.ordinal(t, at, end);
    if (hour == null || hour.value() > NOON || !t.token(hour.last() - 1).form().endsWith("ه")) {
      return null;
    }
    Time time = finish(t, hour.value(), hour.last(), end);
    return time.last() > hour.last() ? time : null;
  }

  private static @Nullable Time decimal(TimeTokens t, int pos, int end) {
    if (pos >= end || !t.token(pos).isNumber()) {
      return null;
    }
    String form = t.token(pos).form();
    int dot = form.indexOf('.');
    if (dot < 1 || dot > 2 || form.length() - dot != 3) {
      return null;
    }
    return finish(t, Integer.parseInt(form.substring(0, dot)), pos + 1, end);
  }

  private static Time finish(TimeTokens t, int hour, int at, int end) {
    int pos = at;
    boolean less = t.isForm(pos, end, "الا") || t.isForm(pos, end, "الي");
    if (less && pos + 1 < end && isFractionOfHour(t.token(pos + 1).form())) {
      pos += 2;
    }
    PartOfDay part = null;
    for (int i = 0; i < 3 && pos < end; i++) {
      int next = t.isForm(pos, end, "من") || t.isMark(pos, end, "(،") ? pos + 1 : pos;
      if (next >= end) {
        break;
      }
      TimeWord word = t.word(next, TimeClass.PART);
      if (word != null && part == null && !t.conjoined(next)) {
        part = DayRules.part(word);
        pos = t.last(next);
      } else if (next > pos && t.token(next).isNumber()) {
        int zoned = pastOtherZone(t, next, end);
        if (zoned == next) {
          break;
        }
        pos = zoned;
      } else if (t.is(next, TimeClass.ZONE)) {
        pos = t.last(next);
        pos = t.isMark(pos, end, ")") ? pos + 1 : pos;
      } else {
        break;
      }
    }
    return new Time(hour, part == null ? partOf(hour) : part, pos);
  }

  /** The same time in another zone, in brackets: "(11.40 GMT)". */
  private static int pastOtherZone(TimeTokens t, int at, int end) {
    int pos = at + 1;
    if (t.isMark(pos, end, ":") && t.figure(pos + 1, end, 2) >= 0) {
      pos += 2;
    }
    if (pos >= end || !t.is(pos, TimeClass.ZONE)) {
      return at;
    }
    pos = t.last(pos);
    return t.isMark(pos, end, ")") ? pos + 1 : pos;
  }

  private static boolean isFractionOfHour(String form) {
    return switch (form) {
      case "ربع", "ربعا", "ثلث", "ثلثا", "خمس", "عشر" -> true;
      default -> false;
    };
  }

  private static PartOfDay partOf(int hour) {
    if (hour < 4 || hour >= 21) {
      return PartOfDay.NIGHT;
    }
    if (hour < 7) {
      return PartOfDay.DAWN;
    }
    if (hour < 12) {
      return PartOfDay.MORNING;
    }
    return hour < 14 ? PartOfDay.NOON : hour < 18 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
  }

  /** A day with the clock time that follows it, if one does. */
  static Found after(TimeTokens t, Found day, int end) {
    int pos = day.last();
    for (int i = 0; i < 3 && pos < end && !t.is(pos, TimeClass.CLOCK); i++) {
      String form = t.token(pos).form();
      boolean bridge =
          form.equals("في") || form.equals("عند") || form.equals("حوالي") || form.equals("نحو");
      if (!bridge && !t.isMark(pos, end, "،,(")) {
        return day;
      }
      pos++;
    }
    Time time = read(t, pos, end);
    return time == null ? day : day.in(time.part()).until(time.last());
  }

  /** A clock time alone: on the narrative's day. */
  static @Nullable Found alone(TimeTokens t, int at, int end, Anchor anchor) {
    Time time = read(t, at, end);
    if (time == null) {
      return null;
    }
    int pos = time.last();
    if (pos < end && (t.isForm(pos, end, "من") || t.is(pos, TimeClass.DAY))) {
      pos++;
    }
    Found day = pos < end && !t.conjoined(pos) ? DayRules.core(t, pos, end, anchor) : null;
    if (day != null) {
      return day.in(time.part()).extent(at, t.skip(at), day.last());
    }
    LocalDate date = anchor.day();
    return Found.of(
            at,
            time.last(),
            t.skip(at),
            Days.Range.of(date),
            Granularity.HOUR,
            DateBasis.RELATIVE,
            "clock")
        .in(time.part());
  }
}
