// SPDX-License-Identifier: Apache-2.0
/** Measures how fast the coder is and what it needs; never part of the program. */
@NullMarked
package org.sijill.bench;

import org.jspecify.annotations.NullMarked;
