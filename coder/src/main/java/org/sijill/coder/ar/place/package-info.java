// SPDX-License-Identifier: Apache-2.0
/** Stage 4, {@code place}: named places and where they are. */
@NullMarked
package org.sijill.coder.ar.place;

import org.jspecify.annotations.NullMarked;
