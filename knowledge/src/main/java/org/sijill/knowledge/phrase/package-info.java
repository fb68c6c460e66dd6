// SPDX-License-Identifier: Apache-2.0
/** Compact tables from phrases of folded words to numbered entries. */
@NullMarked
package org.sijill.knowledge.phrase;

import org.jspecify.annotations.NullMarked;
