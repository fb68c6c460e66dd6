// SPDX-License-Identifier: Apache-2.0
/** What intake found, in forms to write out: one line of JSON an input, the cards of galleries. */
@NullMarked
package org.sijill.intake.out;

import org.jspecify.annotations.NullMarked;
