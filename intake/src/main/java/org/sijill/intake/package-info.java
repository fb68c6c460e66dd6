// SPDX-License-Identifier: Apache-2.0
/**
 * Turns bytes in any form that news comes in into reports: {@link org.sijill.intake.ReportReader}
 * reads a {@link org.sijill.intake.Source} and gives one {@link org.sijill.intake.Outcome} for each
 * input.
 */
@NullMarked
package org.sijill.intake;

import org.jspecify.annotations.NullMarked;
