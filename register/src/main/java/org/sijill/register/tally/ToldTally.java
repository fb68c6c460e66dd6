// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Tally;

/**
 * A tally as one report tells it.
 *
 * @param id {@code reportId~n}
 * @param report identifier of the report
 * @param published the report's day
 * @param outlet who published it, or null
 * @param headline the report's headline, or null
 * @param series what it is a point of: the same source counting the same thing
 * @param tally the tally
 */
public record ToldTally(
    String id,
    String report,
    LocalDate published,
    @Nullable String outlet,
    @Nullable String headline,
    String series,
    Tally tally) {}
