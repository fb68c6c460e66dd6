// SPDX-License-Identifier: Apache-2.0
/** Tells languages apart by their letters and common words. */
@NullMarked
package org.sijill.intake.language;

import org.jspecify.annotations.NullMarked;
