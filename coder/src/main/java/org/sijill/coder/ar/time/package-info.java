// SPDX-License-Identifier: Apache-2.0
/** Stage 3, {@code time}: time expressions and the days they mean. */
@NullMarked
package org.sijill.coder.ar.time;

import org.jspecify.annotations.NullMarked;
