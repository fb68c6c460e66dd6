// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

/** Sees whether the words before a date speak of a plan, so that the date lies ahead. */
final class Plans {
  private static final int REACH = 6;

  private Plans() {}

  /** Whether a word of planning stands shortly before a token. */
  static boolean isPlanned(TimeTokens t, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (t.is(i, TimeClass.PLANNED)) {
        return true;
      }
      if (t.token(i).is('.')) {
        return false;
      }
    }
    return false;
  }
}
