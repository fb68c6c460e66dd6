// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;
import org.sijill.model.PartOfDay;

/** Days counted from the narrative: "the same day", "that day", "the following day". */
final class NarrativeRules {
  private NarrativeRules() {}

  /** The expression at a token, or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor) {
    if (isThatDay(t.token(at).form())) {
      boolean named = at + 1 < end && t.token(at + 1).form().startsWith("ال");
      return named ? null : found(t, at, at + 1, anchor.day());
    }
    boolean that = t.is(at, TimeClass.THAT);
    int pos = that ? t.last(at) : at;
    if (pos >= end || !isDay(t, pos)) {
      return null;
    }
    int last = t.last(pos);
    PartOfDay part = part(t, pos);
    if (that) {
      return t.conjoined(pos) ? null : found(t, at, last, anchor.day()).in(part);
    }
    if (last >= end || t.conjoined(last)) {
      return null;
    }
    Integer step = step(t, last);
    LocalDate date = step == null ? null : anchor.day().plusDays(step);
    return date == null || date.isAfter(anchor.published())
        ? null
        : found(t, at, t.last(last), date).in(part);
  }

  /** How many days "the same", "the following", "the preceding" move, or null. */
  private static @Nullable Integer step(TimeTokens t, int at) {
    if (t.is(at, TimeClass.SAME)) {
      return 0;
    }
    if (t.is(at, TimeClass.FOLLOWING)) {
      return 1;
    }
    return t.is(at, TimeClass.PRECEDING) ? Integer.valueOf(-1) : null;
  }

  private static @Nullable PartOfDay part(TimeTokens t, int at) {
    TimeWord part = t.word(at, TimeClass.PART);
    if (part != null) {
      return DayRules.part(part);
    }
    return t.is(at, TimeClass.NIGHT_DEICTIC) ? PartOfDay.NIGHT : null;
  }

  private static boolean isThatDay(String form) {
    return switch (form) {
      case "يومها", "ويومها", "يومذاك", "ويومذاك", "يوميذ", "ويوميذ" -> true;
      default -> false;
    };
  }

  private static boolean isDay(TimeTokens t, int at) {
    boolean day =
        t.is(at, TimeClass.DEICTIC, "0")
            || t.is(at, TimeClass.NIGHT_DEICTIC, "0")
            || t.is(at, TimeClass.DAY)
            || t.is(at, TimeClass.PART)
            || t.is(at, TimeClass.UNIT, "day");
    return day
        && !t.token(at).form().endsWith("العصر")
        && ((t.flags(at) & Split.AL) != 0 || Periods.startsWithArticle(t, at));
  }

  private static Found found(TimeTokens t, int at, int last, LocalDate date) {
    int skip = t.known(at) ? t.skip(at) : 0;
    return Found.of(
        at, last, skip, Days.Range.of(date), Granularity.DAY, DateBasis.RELATIVE, "narrative");
  }
}
