// SPDX-License-Identifier: Apache-2.0
/** RSS and Atom feeds, item by item. */
@NullMarked
package org.sijill.intake.feed;

import org.jspecify.annotations.NullMarked;
