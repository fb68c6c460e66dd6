// SPDX-License-Identifier: Apache-2.0
/** Tools that the build runs and the program does not. */
@NullMarked
package org.sijill.knowledge.build;

import org.jspecify.annotations.NullMarked;
