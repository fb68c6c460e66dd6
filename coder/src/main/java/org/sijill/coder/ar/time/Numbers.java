// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;

/** Reads the numbers of days, months and centuries: figures and ordinals. */
final class Numbers {
  private Numbers() {}

  /**
   * A number.
   *
   * @param value its value
   * @param last one past its last token
   */
  record Num(int value, int last) {}

  /** The number of a day of a month: a figure of at most two digits, or an ordinal; or null. */
  static @Nullable Num day(TimeTokens t, int at, int end) {
    int figure = t.figure(at, end, 2);
    Num number = figure >= 0 ? new Num(figure, at + 1) : ordinal(t, at, end);
    return number == null || number.value() < 1 || number.value() > 31 ? null : number;
  }

  /** An ordinal: "the fourth", "the eleventh", "the eight and twentieth"; or null. */
  static @Nullable Num ordinal(TimeTokens t, int at, int end) {
    if (at >= end) {
      return null;
    }
    TimeWord tens = t.word(at, TimeClass.TENS);
    if (tens != null) {
      return new Num(tens.number(), t.last(at));
    }
    TimeWord unit = t.word(at, TimeClass.ORDINAL);
    if (unit == null) {
      return null;
    }
    int last = t.last(at);
    if (last < end && t.is(last, TimeClass.TEEN) && t.flags(last) == 0) {
      return new Num(unit.number() + 10, t.last(last));
    }
    int next = t.isForm(last, end, "و") ? last + 1 : last;
    TimeWord more = next < end ? t.word(next, TimeClass.TENS) : null;
    if (more != null && (next > last || (t.flags(next) & Split.WA) != 0)) {
      return new Num(unit.number() + more.number(), t.last(next));
    }
    return new Num(unit.number(), last);
  }
}
