// SPDX-License-Identifier: Apache-2.0
/** The data that the coder knows: places, sides, act frames and word lists, with their checker. */
@NullMarked
package org.sijill.knowledge;

import org.jspecify.annotations.NullMarked;
