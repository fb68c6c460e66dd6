// SPDX-License-Identifier: Apache-2.0
/** Watches feeds and drop folders and gives each item once, also across crashes. */
@NullMarked
package org.sijill.intake.watch;

import org.jspecify.annotations.NullMarked;
