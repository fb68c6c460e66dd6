// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;

/**
 * The days that relative words count from.
 *
 * @param published the publication day, in the outlet's own zone
 * @param day the day that the narrative has set, the publication day at first
 */
record Anchor(LocalDate published, LocalDate day) {}
