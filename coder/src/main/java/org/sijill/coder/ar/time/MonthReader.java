// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;

/**
 * Reads a month's name: single, doubled ("November/ Tishrin II", "7 December (Kanun I)"), numbered
 * ("the sixth month"), with or without the word for month.
 */
final class MonthReader {
  private MonthReader() {}

  /**
   * A month as named.
   *
   * @param number 1 to 12
   * @param hijri whether it is of the Hijri calendar
   * @param sure whether the words alone make it a month
   * @param strict whether even a preposition does not make it a month
   * @param last one past its last token
   */
  record Month(int number, boolean hijri, boolean sure, boolean strict, int last) {}

  /** The month at a token, or null. */
  static @Nullable Month read(TimeTokens t, int at, int end) {
    if (at >= end) {
      return null;
    }
    int pos = at;
    boolean sure = false;
    if (t.is(at, TimeClass.UNIT, "month") && (t.flags(at) & Split.AL) == 0) {
      Month numbered = numbered(t, at, end);
      if (numbered != null) {
        return numbered;
      }
      pos = t.last(at);
      sure = true;
    }
    TimeWord name = pos < end ? t.word(pos, TimeClass.MONTH) : null;
    if (name == null || pos > at && t.flags(pos) != 0 || (t.flags(pos) & Split.AL) != 0) {
      return null;
    }
    if (name.excludes(t.doc().text().charAt(t.doc().offset(pos, t.skip(pos))))) {
      return null;
    }
    // "door", which looks like "in August" where the madda is not written
    if (t.isForm(pos, end, "باب") && t.doc().text().charAt(t.doc().offset(pos, 1)) != 'آ') {
      return null;
    }
    int last = t.last(pos);
    int second = doubled(t, last, end, name);
    second = second > last ? doubled(t, second, end, name) : second;
    return new Month(
        name.number(),
        name.isHijri(),
        sure || second > last || !name.needsContext(),
        name.isStrict() && !sure && second == last,
        Math.max(last, second));
  }

  /** "The sixth month". */
  private static @Nullable Month numbered(TimeTokens t, int at, int end) {
    int pos = t.last(at);
    Numbers.Num number = Numbers.ordinal(t, pos, end);
    if (number == null || number.value() > 12 || !t.token(at).form().endsWith("الشهر")) {
      return null;
    }
    return new Month(number.value(), false, true, false, number.last());
  }

  /** One past a second name of the same month after a slash, a dash or in brackets. */
  private static int doubled(TimeTokens t, int at, int end, TimeWord name) {
    int pos = at;
    boolean bracket = t.isMark(pos, end, "([");
    if (bracket || t.isMark(pos, end, "/-–\\") || t.isForm(pos, end, "او")) {
      pos++;
    }
    TimeWord second = pos < end ? t.word(pos, TimeClass.MONTH) : null;
    if (second == null || second.isHijri() != name.isHijri() || t.flags(pos) != 0) {
      return at;
    }
    if (second.number() != name.number()) {
      return at;
    }
    int last = t.last(pos);
    if (bracket && t.isMark(last, end, ")]")) {
      last++;
    }
    return last;
  }
}
