// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Split;
import org.sijill.model.Estimate;

/**
 * Reads a length of time: "two days", "the last 48 hours", "the past three days", "a few weeks".
 */
final class Durations {
  /** The count of an undefined plural, "days ago": three (codebook ruling 21). */
  static final int FEW = 3;

  private Durations() {}

  /**
   * A length of time.
   *
   * @param count how many units
   * @param vague whether the count is not told
   * @param unit name of the unit
   * @param past whether "last" or "past" says that it ends now
   * @param future whether "next" says that it begins now
   * @param definite whether the unit has the article
   * @param last one past its last token
   */
  record Length(
      int count,
      boolean vague,
      String unit,
      boolean past,
      boolean future,
      boolean definite,
      int last) {}

  /** The length at a token, or null. */
  static @Nullable Length read(TimeTokens t, int at, int end) {
    int pos = pastApproximator(t, at, end);
    if (pos >= end) {
      return null;
    }
    Length length = counted(t, pos, end);
    if (length == null) {
      length = named(t, pos, end);
    }
    return length == null ? null : modified(t, length, end);
  }

  private static int pastApproximator(TimeTokens t, int at, int end) {
    Quantity q = t.quantity(at);
    if (q != null || at + 1 >= end) {
      return at;
    }
    if (t.is(at, TimeClass.APPROX) && !t.conjoined(at)) {
      return t.last(at);
    }
    String form = t.token(at).form();
    boolean article = (form.equals("ال") || form.equals("لل")) && t.token(at + 1).isNumber();
    return article ? at + 1 : at;
  }

  /** A number and its unit: "48 hours", "three days", "several weeks". */
  private static @Nullable Length counted(TimeTokens t, int at, int end) {
    Quantity q = t.quantity(at);
    if (q == null || q.form() == Quantity.Form.DUAL || q.form() == Quantity.Form.ORDINAL) {
      return null;
    }
    int pos = q.span().last();
    String unit = unit(t, pos, end);
    if (unit == null) {
      return null;
    }
    boolean vague = q.form() == Quantity.Form.VAGUE;
    return new Length(
        vague ? vague(q) : count(q.value()),
        vague,
        unit,
        false,
        false,
        article(t, pos),
        t.last(pos));
  }

  private static int vague(Quantity q) {
    Integer low = q.value().low();
    return low == null || low <= 2 ? FEW : low;
  }

  private static int count(Estimate value) {
    Integer best = value.best();
    Integer bound = value.low() != null ? value.low() : value.high();
    return best != null ? best : bound == null ? FEW : bound;
  }

  private static @Nullable String unit(TimeTokens t, int at, int end) {
    if (at >= end || t.conjoined(at)) {
      return null;
    }
    TimeWord unit = t.word(at, TimeClass.UNIT);
    if (unit == null) {
      unit = t.word(at, TimeClass.PLURAL_UNIT);
    }
    return unit == null ? null : unit.value();
  }

  /** A unit that counts itself: "two days", "days", "a week", "the three days", "the 24 hours". */
  private static @Nullable Length named(TimeTokens t, int at, int end) {
    TimeWord dual = t.word(at, TimeClass.DUAL_UNIT);
    int last = t.last(at);
    boolean article = article(t, at);
    if (dual != null) {
      return new Length(2, false, dual.value(), false, false, article, last);
    }
    TimeWord one = t.word(at, TimeClass.UNIT);
    if (one != null && !article) {
      int after = t.isForm(last, end, "واحد") || t.isForm(last, end, "واحده") ? last + 1 : last;
      return new Length(1, false, one.value(), false, false, false, after);
    }
    TimeWord many = t.word(at, TimeClass.PLURAL_UNIT);
    if (many == null && one == null) {
      return null;
    }
    String unit = many == null ? one == null ? "" : one.value() : many.value();
    int pos = pastApproximator(t, last, end);
    Quantity q = pos < end ? t.quantity(pos) : null;
    if (q != null && q.noun() == null && many != null && isCount(q)) {
      return new Length(count(q.value()), false, unit, false, false, article, q.span().last());
    }
    return many == null ? null : new Length(FEW, true, unit, false, false, article, last);
  }

  private static boolean isCount(Quantity q) {
    return (q.form() == Quantity.Form.DIGITS || q.form() == Quantity.Form.WORDS)
        && q.value().best() != null;
  }

  private static boolean article(TimeTokens t, int at) {
    return (t.flags(at) & Split.AL) != 0 || Periods.startsWithArticle(t, at);
  }

  private static Length modified(TimeTokens t, Length length, int end) {
    int pos = length.last();
    boolean past = false;
    boolean future = false;
    for (int i = 0; i < 2 && pos < end && !t.conjoined(pos); i++) {
      if (t.is(pos, TimeClass.FEW)) {
        pos = t.last(pos);
      } else if (t.is(pos, TimeClass.LAST)) {
        past = true;
        pos = t.last(pos);
      } else if (t.is(pos, TimeClass.NEXT)) {
        future = true;
        pos = t.last(pos);
      }
    }
    return new Length(
        length.count(), length.vague(), length.unit(), past, future, length.definite(), pos);
  }
}
