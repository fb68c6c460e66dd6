// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The time of changes, to the millisecond, from a clock that tests may set. */
record Now(Clock clock) {
  String text() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
