// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Stamp;

/**
 * A day, and the moment in it where a time with a zone was given.
 *
 * @param day the day as written
 * @param at the moment, or null
 */
public record Moment(LocalDate day, @Nullable OffsetDateTime at) {
  /** The same with where it was found. */
  public Stamp from(DateSource source) {
    return new Stamp(day, at, source);
  }
}
