// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import org.jspecify.annotations.Nullable;

/** Reads what fixes the year of a day or month: a figure, "last year", "last", "current". */
final class YearReader {
  private static final int EARLIEST = 100;
  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  private YearReader() {}

  /** How the year is told. */
  enum Mode {
    /** By its figure. */
    FIGURE,
    /** So many years from the publication year. */
    OFFSET,
    /** The year of the narrative. */
    SAME,
    /** The year after that of the narrative. */
    FOLLOWING,
    /** "Last", said of the day or month itself. */
    PAST,
    /** "Current", said of the day or month itself. */
    CURRENT,
    /** "Next", said of the day or month itself. */
    NEXT,
    /** Not told. */
    NONE
  }

  /**
   * A year as told.
   *
   * @param mode how
   * @param value the figure or the offset
   * @param hijri whether the figure is of the Hijri calendar
   * @param last one past its last token
   */
  record Year(Mode mode, int value, boolean hijri, int last) {}

  /** The year that follows a day or month; mode NONE where none is told. */
  static Year read(TimeTokens t, int at, int end) {
    int pos = t.isMark(at, end, "،,/-") ? at + 1 : at;
    Year plain = figure(t, pos, end);
    if (plain != null) {
      return plain;
    }
    if (pos == at) {
      Year mode = modifier(t, at, end);
      if (mode != null) {
        return mode;
      }
      pos = t.isForm(at, end, "من") ? at + 1 : at;
      Year named = named(t, pos, end);
      if (named != null) {
        return named;
      }
    }
    return new Year(Mode.NONE, 0, false, at);
  }

  /** "In the year 2014", "of last year", at the word for year; or null. */
  static @Nullable Year named(TimeTokens t, int at, int end) {
    if (at < end && t.is(at, TimeClass.CURRENT) && t.is(t.last(at), TimeClass.UNIT, "year")) {
      return new Year(Mode.OFFSET, 0, false, t.last(t.last(at)));
    }
    if (at >= end || !t.is(at, TimeClass.UNIT, "year")) {
      return null;
    }
    int pos = t.last(at);
    Year plain = figure(t, pos, end);
    if (plain != null) {
      return plain;
    }
    Year mode = modifier(t, pos, end);
    if (mode == null) {
      return null;
    }
    return switch (mode.mode()) {
      case PAST ->
          new Year(Mode.OFFSET, t.is(pos, TimeClass.BEFORE_LAST) ? -2 : -1, false, mode.last());
      case CURRENT -> new Year(Mode.OFFSET, 0, false, mode.last());
      case NEXT -> new Year(Mode.OFFSET, 1, false, mode.last());
      default -> mode;
    };
  }

  private static @Nullable Year modifier(TimeTokens t, int at, int end) {
    if (at >= end || t.conjoined(at)) {
      return null;
    }
    int last = t.last(at);
    if (t.is(at, TimeClass.LAST) || t.is(at, TimeClass.BEFORE_LAST)) {
      return new Year(Mode.PAST, 0, false, last);
    }
    if (t.is(at, TimeClass.NEXT)) {
      return new Year(Mode.NEXT, 0, false, last);
    }
    if (t.is(at, TimeClass.CURRENT) && !t.is(last, TimeClass.UNIT)) {
      return t.token(at).form().startsWith("ال") ? new Year(Mode.CURRENT, 0, false, last) : null;
    }
    if (t.is(at, TimeClass.FOLLOWING)) {
      return new Year(Mode.FOLLOWING, 1, false, last);
    }
    return t.is(at, TimeClass.SAME) ? new Year(Mode.SAME, 0, false, last) : null;
  }

  /** A figure of four digits, with or without the mark of its era; or null. */
  static @Nullable Year figure(TimeTokens t, int at, int end) {
    int value = t.figure(at, end, 4);
    int last = at + 1;
    boolean era = last < end && (t.is(last, TimeClass.HIJRI) || t.is(last, TimeClass.GREGORIAN));
    if (value > LAST || value < FIRST && !(era && value >= EARLIEST)) {
      return null;
    }
    boolean hijri = false;
    if (last < end && t.is(last, TimeClass.HIJRI)) {
      hijri = true;
      last = t.last(last);
    } else if (last < end && t.is(last, TimeClass.GREGORIAN)) {
      last = t.last(last);
    }
    return new Year(Mode.FIGURE, value, hijri, last);
  }
}
