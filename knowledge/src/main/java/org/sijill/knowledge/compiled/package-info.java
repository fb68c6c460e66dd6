// SPDX-License-Identifier: Apache-2.0
/** Files that the build makes of the knowledge, so that a start need not read and sort it anew. */
@NullMarked
package org.sijill.knowledge.compiled;

import org.jspecify.annotations.NullMarked;
