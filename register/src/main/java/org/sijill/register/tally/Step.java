// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import org.jspecify.annotations.Nullable;

/**
 * One point of a series of tallies, with what it adds to the point before.
 *
 * @param check the tally against the register
 * @param added by how much the number told grew since the point before, null for the first
 * @param addedOnRecord by how much the record grew over the same days, null for the first or where
 *     the measure is not counted
 */
public record Step(Check check, @Nullable Integer added, @Nullable Long addedOnRecord) {}
