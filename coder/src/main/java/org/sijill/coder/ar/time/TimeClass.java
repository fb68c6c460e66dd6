// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

/** Parts in the grammar of time; the classes of {@code ar/time/words.tsv}. */
enum TimeClass {
  /** A month's name. */
  MONTH,
  /** A weekday with its article. */
  WEEKDAY,
  /** A weekday without its article. */
  BARE_WEEKDAY,
  /** Today, yesterday, tomorrow. */
  DEICTIC,
  /** Last night, tonight. */
  NIGHT_DEICTIC,
  /** The word day before a day's name. */
  DAY,
  /** A part of the day. */
  PART,
  /** Late or early hours, before the day they belong to. */
  LATE,
  /** Last. */
  LAST,
  /** The one before last. */
  BEFORE_LAST,
  /** Next. */
  NEXT,
  /** This, current. */
  CURRENT,
  /** The same. */
  SAME,
  /** The following. */
  FOLLOWING,
  /** The preceding. */
  PRECEDING,
  /** That. */
  THAT,
  /** Few, or another adjective that leaves the count open. */
  FEW,
  /** About, less than, more than. */
  APPROX,
  /** A unit of time. */
  UNIT,
  /** Two units. */
  DUAL_UNIT,
  /** Units. */
  PLURAL_UNIT,
  /** The dual of year before two years. */
  YEAR_PAIR,
  /** The begin, middle or end of a period. */
  EDGE,
  /** A preposition. */
  PREP,
  /** The last, before a duration. */
  ULTIMATE,
  /** Earlier, before the period it lies in. */
  EARLIER,
  /** Later. */
  LATER,
  /** The word hour before a clock time. */
  CLOCK,
  /** An ordinal. */
  ORDINAL,
  /** The tail of eleventh to nineteenth. */
  TEEN,
  /** Twentieth, thirtieth. */
  TENS,
  /** A decade of a century. */
  DECADE,
  /** Quarter, half. */
  FRACTION,
  /** A season. */
  SEASON,
  /** The weekend. */
  WEEKEND,
  /** A feast or fixed day. */
  FEAST,
  /** Of the Hijra. */
  HIJRI,
  /** Of the common era. */
  GREGORIAN,
  /** The begin of something that "since" counts from. */
  BEGIN,
  /** A head of names. */
  NAME_HEAD,
  /** Every. */
  EVERY,
  /** Like. */
  LIKE,
  /** In a row. */
  RUNNING,
  /** A word of the future. */
  FUTURE,
  /** A noun that looks like a verb with the future marker. */
  NOT_FUTURE,
  /** A plan. */
  PLANNED,
  /** A time zone note. */
  ZONE
}
