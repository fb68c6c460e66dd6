// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;
import org.sijill.model.PartOfDay;

/** Nights between two weekdays: "the night of Wednesday Thursday" spans both days. */
final class Nights {
  private Nights() {}

  /** The pair of weekdays at the token after "night", or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor) {
    int pos = at;
    while (pos < end
        && (t.is(pos, TimeClass.PREP, "between") || t.is(pos, TimeClass.DAY))
        && pos < at + 3) {
      pos = t.last(pos);
    }
    TimeWord first = pos < end ? t.word(pos, TimeClass.WEEKDAY) : null;
    if (first == null) {
      return null;
    }
    int next = t.last(pos);
    boolean mark =
        t.isMark(next, end, "-–/")
            || t.is(next, TimeClass.PREP, "to")
            || t.isForm(next, end, "علي");
    if (mark) {
      next++;
    }
    if (next < end && t.is(next, TimeClass.DAY)) {
      next = t.last(next);
    }
    TimeWord second = next < end ? t.word(next, TimeClass.WEEKDAY) : null;
    if (second == null || second.number() != first.number() % 7 + 1) {
      return null;
    }
    if (t.conjoined(next) && (t.flags(next) & Split.PREPOSITION) != 0) {
      return null;
    }
    LocalDate to = Days.lastWeekday(second.number(), anchor.published());
    Days.Range days = new Days.Range(to.minusDays(1), to);
    int last = t.last(next);
    if (last < end && t.is(last, TimeClass.LAST) && !t.conjoined(last)) {
      last = t.last(last);
    }
    return Found.of(at, last, t.skip(at), days, Granularity.DAY, DateBasis.RELATIVE, "night_pair")
        .in(PartOfDay.NIGHT);
  }
}
