// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

/** Sees whether the words before a date speak of a plan or of the future. */
enum Plans {
  /** They do not: a date without a year is the nearest past one. */
  NONE,
  /** A future verb stands before it: the nearest date, past or future. */
  LIKELY,
  /** A word of planning stands before it: the next date. */
  SURE;

  private static final int REACH = 6;
  private static final int SHORTEST = 5;

  /** What the words shortly before a token say. */
  static Plans before(TimeTokens t, int at, Anchor anchor) {
    Plans best = anchor.deadline() ? LIKELY : NONE;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (t.is(i, TimeClass.PLANNED)) {
        return SURE;
      }
      if (t.token(i).is('.') || t.is(i, TimeClass.WEEKDAY)) {
        return best;
      }
      if (isFuture(t, i)) {
        best = LIKELY;
      }
    }
    return best;
  }

  /** The future marker sa- before a verb of the imperfect, or a word for it. */
  private static boolean isFuture(TimeTokens t, int at) {
    String form = t.token(at).form();
    if (!t.token(at).isWord() || form.length() < 3) {
      return false;
    }
    int begin = form.charAt(0) == 'و' || form.charAt(0) == 'ف' ? 1 : 0;
    if (t.is(at, TimeClass.FUTURE)) {
      return true;
    }
    boolean prefix =
        form.length() - begin >= SHORTEST
            && form.charAt(begin) == 'س'
            && "يتن".indexOf(form.charAt(begin + 1)) >= 0;
    return prefix && !t.is(at, TimeClass.NOT_FUTURE);
  }
}
