// SPDX-License-Identifier: Apache-2.0
/** Reads the dates of publication that sources give, in machine form or in words. */
@NullMarked
package org.sijill.intake.date;

import org.jspecify.annotations.NullMarked;
