// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;
import org.sijill.model.DateBasis;
import org.sijill.model.PartOfDay;

/**
 * A time expression and the days it means, after TimeML's TIMEX3.
 *
 * @param span its words, without a leading preposition or conjunction
 * @param from first day, or null where the begin is open
 * @param to last day, or null where the end is open
 * @param granularity the unit that the words name
 * @param partOfDay the part of the day, where told
 * @param basis explicit for calendar dates, relative for what the publication date or the narrative
 *     resolves
 * @param bound whether the words name the days themselves or only a bound ("since", "until")
 * @param rule the name of the rule that found it
 */
public record TimeExpression(
    Span span,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Granularity granularity,
    @Nullable PartOfDay partOfDay,
    DateBasis basis,
    Bound bound,
    String rule)
    implements Mention {
  private static final String REPORTED = "/reported";

  /** The unit that a time expression names. */
  public enum Granularity {
    /** Within a day. */
    HOUR,
    /** A day. */
    DAY,
    /** Several days. */
    DAYS,
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** Several months, a season, a quarter. */
    MONTHS,
    /** A year. */
    YEAR,
    /** Longer. */
    YEARS
  }

  /** What an expression bounds. */
  public enum Bound {
    /** It names the days themselves. */
    WITHIN,
    /** "Since": from these days up to publication. */
    SINCE,
    /** "Until": up to these days. */
    UNTIL,
    /** Lies after publication, or is a wish, a plan or a deadline. */
    FUTURE
  }

  /**
   * The same as the day of what was said and not of the act that is told: "said on Monday that 30
   * were killed". It dates the act only where nothing else does.
   */
  public TimeExpression reported() {
    return isReported()
        ? this
        : new TimeExpression(span, from, to, granularity, partOfDay, basis, bound, rule + REPORTED);
  }

  /** Whether it is the day of what was said; see {@link #reported}. */
  public boolean isReported() {
    return rule.endsWith(REPORTED);
  }
}
