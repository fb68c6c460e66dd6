// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import org.jspecify.annotations.Nullable;
import org.sijill.register.query.Query;

/**
 * A tally set against the register.
 *
 * @param told the tally
 * @param query the incidents that match its scope, as far as the register can tell; opens them
 * @param incidents how many there are
 * @param onRecord what they come to in the tally's own measure, or null if the register does not
 *     count that measure
 * @param figure the number told: best, or the bound that there is; null for none
 * @param difference figure less record, or null if either is missing
 */
public record Check(
    ToldTally told,
    Query query,
    long incidents,
    @Nullable Long onRecord,
    @Nullable Integer figure,
    @Nullable Long difference) {}
