// SPDX-License-Identifier: Apache-2.0
/** Tells copies and later versions of reports from new ones, by the words that they share. */
@NullMarked
package org.sijill.intake.copies;

import org.jspecify.annotations.NullMarked;
