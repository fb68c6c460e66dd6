// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day of publication, the moment where it is known, and how it was found.
 *
 * @param day the day, in the time zone that the source wrote it in
 * @param at the moment, if the source gives a time with a zone
 * @param source where it was found
 */
public record Stamp(LocalDate day, @Nullable OffsetDateTime at, DateSource source) {}
