// SPDX-License-Identifier: Apache-2.0
/** Stage 2, {@code quantity}: numbers and what they count. */
@NullMarked
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.NullMarked;
