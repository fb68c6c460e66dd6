// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;

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
    if (that && !t.conjoined(pos)) {
      return found(t, at, last, anchor.day());
    }
    if (that || last >= end || t.conjoined(last)) {
      return null;
    }
    if (t.is(last, TimeClass.SAME)) {
      return found(t, at, t.last(last), anchor.day());
    }
    if (t.is(last, TimeClass.FOLLOWING)) {
      return moved(t, at, t.last(last), anchor, 1);
    }
    return t.is(last, TimeClass.PRECEDING) ? moved(t, at, t.last(last), anchor, -1) : null;
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
            || t.is(at, TimeClass.DAY)
            || t.is(at, TimeClass.PART)
            || t.is(at, TimeClass.UNIT, "day");
    return day
        && !t.token(at).form().endsWith("العصر")
        && ((t.flags(at) & Split.AL) != 0 || Periods.startsWithArticle(t, at));
  }

  private static @Nullable Found moved(TimeTokens t, int at, int last, Anchor anchor, int days) {
    LocalDate date = anchor.day().plusDays(days);
    return date.isAfter(anchor.published()) ? null : found(t, at, last, date);
  }

  private static Found found(TimeTokens t, int at, int last, LocalDate date) {
    int skip = t.known(at) ? t.skip(at) : 0;
    return Found.of(
        at, last, skip, Days.Range.of(date), Granularity.DAY, DateBasis.RELATIVE, "narrative");
  }
}
