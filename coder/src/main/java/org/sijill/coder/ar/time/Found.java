// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;
import org.sijill.model.PartOfDay;

/** A time expression while it is put together; see {@link TimeExpression}. */
record Found(
    int first,
    int last,
    int skip,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Granularity granularity,
    @Nullable PartOfDay part,
    DateBasis basis,
    Bound bound,
    String rule) {

  /** Days that the words name themselves. */
  static Found of(
      int first,
      int last,
      int skip,
      Days.Range days,
      Granularity unit,
      DateBasis basis,
      String rule) {
    return new Found(
        first, last, skip, days.from(), days.to(), unit, null, basis, Bound.WITHIN, rule);
  }

  /** The same with another extent. */
  Found extent(int newFirst, int newSkip, int newLast) {
    return new Found(newFirst, newLast, newSkip, from, to, granularity, part, basis, bound, rule);
  }

  /** The same up to another token. */
  Found until(int newLast) {
    return extent(first, skip, newLast);
  }

  /** The same with a part of the day. */
  Found in(@Nullable PartOfDay newPart) {
    return new Found(
        first,
        last,
        skip,
        from,
        to,
        granularity,
        newPart == null ? part : newPart,
        basis,
        bound,
        rule);
  }

  /** The same with other days. */
  Found days(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
    return new Found(first, last, skip, newFrom, newTo, granularity, part, basis, bound, rule);
  }

  /** The same with another unit. */
  Found unit(Granularity unit) {
    return new Found(first, last, skip, from, to, unit, part, basis, bound, rule);
  }

  /** The same as another kind of bound, under another rule name. */
  Found bound(Bound newBound) {
    return new Found(first, last, skip, from, to, granularity, part, basis, newBound, rule);
  }

  /** The same under another rule name. */
  Found named(String newRule) {
    return new Found(first, last, skip, from, to, granularity, part, basis, bound, newRule);
  }

  /** Whether it names one day. */
  boolean isDay() {
    return from != null && from.equals(to);
  }

  /** The finished expression. */
  TimeExpression expression(Document doc) {
    return new TimeExpression(
        doc.span(first, last, skip), from, to, granularity, part, basis, bound, "time/" + rule);
  }
}
