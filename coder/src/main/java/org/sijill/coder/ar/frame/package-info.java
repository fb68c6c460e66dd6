// SPDX-License-Identifier: Apache-2.0
/** Stage 6, {@code frame}: acts, with the roles that their grammar gives. */
@NullMarked
package org.sijill.coder.ar.frame;

import org.jspecify.annotations.NullMarked;
