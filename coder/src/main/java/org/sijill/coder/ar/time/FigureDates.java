// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;

/** Dates in figures: 12/5/2019, 2019-05-12, 12.5.2019; day first, or month first where it must. */
final class FigureDates {
  private static final int HIJRI_TOP = 1600;

  private FigureDates() {}

  /** The date in figures at a token, or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor) {
    if (!t.token(at).isNumber()) {
      return null;
    }
    String form = t.token(at).form();
    if (form.indexOf('.') > 0) {
      return dotted(t, form, at, end);
    }
    int a = t.figure(at, end, 4);
    if (a < 0 || !t.isMark(at + 1, end, "/-\\") || at > 0 && t.isMark(at - 1, end, "/:")) {
      return null;
    }
    int b = t.figure(at + 2, end, 2);
    boolean third =
        t.isMark(at + 3, end, "/-\\") && t.token(at + 3).form().equals(t.token(at + 1).form());
    int c = third ? t.figure(at + 4, end, 4) : -1;
    if (c >= 0 && !hasYear(t, a, at, at + 4)) {
      return null;
    }
    return c >= 0 ? full(t, at, at + 5, end, a, b, c) : dayMonth(t, at, end, a, b, anchor);
  }

  /** A year of four digits, or of two after slashes; "4-3-3" has none. */
  private static boolean hasYear(TimeTokens t, int first, int at, int last) {
    int digits = t.token(last).form().length();
    return first >= 1000 || digits == 4 || digits == 2 && t.token(at + 1).is('/');
  }

  private static @Nullable Found dotted(TimeTokens t, String form, int at, int end) {
    String[] parts = form.split("\\.", 4);
    boolean year = parts[0].length() == 4 || parts.length == 3 && parts[2].length() == 4;
    if (parts.length != 3 || form.length() > 10 || !year) {
      return null;
    }
    int[] n = new int[3];
    for (int i = 0; i < 3; i++) {
      if (parts[i].isEmpty() || parts[i].indexOf(',') >= 0 || parts[i].length() > 4) {
        return null;
      }
      n[i] = Integer.parseInt(parts[i]);
    }
    return full(t, at, at + 1, end, n[0], n[1], n[2]);
  }

  private static @Nullable Found full(
      TimeTokens t, int at, int after, int end, int a, int b, int c) {
    int day = a > 31 ? c : a;
    int year = a > 31 ? a : c < 100 ? c + 2000 : c;
    if (year < 1000 || b < 1) {
      return null;
    }
    boolean hijri = year < HIJRI_TOP || after < end && t.is(after, TimeClass.HIJRI);
    LocalDate date = hijri ? Hijri.date(year, b, day) : Days.date(year, b, day);
    if (date == null && !hijri) {
      date = Days.date(year, day, b);
    }
    if (date == null) {
      return null;
    }
    int last =
        after < end && (t.is(after, TimeClass.HIJRI) || t.is(after, TimeClass.GREGORIAN))
            ? t.last(after)
            : after;
    return Found.of(
        at, last, 0, Days.Range.of(date), Granularity.DAY, DateBasis.EXPLICIT, "figures");
  }

  /** "12/5" only where a word announces a day. */
  private static @Nullable Found dayMonth(
      TimeTokens t, int at, int end, int day, int month, Anchor anchor) {
    boolean announced = at > 0 && (t.is(at - 1, TimeClass.DAY) || t.is(at - 1, TimeClass.WEEKDAY));
    if (!announced || !t.isMark(at + 1, end, "/")) {
      return null;
    }
    LocalDate date = Resolver.past(day, month, anchor.published());
    return date == null
        ? null
        : Found.of(
            at, at + 3, 0, Days.Range.of(date), Granularity.DAY, DateBasis.EXPLICIT, "figures");
  }
}
