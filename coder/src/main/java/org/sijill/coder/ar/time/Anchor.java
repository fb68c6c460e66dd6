// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;

/**
 * The days that relative words count from.
 *
 * @param published the publication day, in the outlet's own zone
 * @param day the day that the narrative has set, the publication day at first
 * @param deadline whether a date without a year may as well lie ahead, as after "until"
 */
record Anchor(LocalDate published, LocalDate day, boolean deadline) {

  /** The begin of a report: nothing but the publication day is known. */
  static Anchor at(LocalDate published) {
    return new Anchor(published, published, false);
  }

  /** The same with another narrative day. */
  Anchor on(LocalDate newDay) {
    return new Anchor(published, newDay, deadline);
  }

  /** The same before or after a word such as "until". */
  Anchor deadline(boolean newDeadline) {
    return new Anchor(published, day, newDeadline);
  }
}
