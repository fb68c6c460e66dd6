// SPDX-License-Identifier: Apache-2.0
/** Reads every knowledge file and tells what is wrong, by file and line. */
@NullMarked
package org.sijill.knowledge.check;

import org.jspecify.annotations.NullMarked;
