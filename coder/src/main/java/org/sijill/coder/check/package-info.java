// SPDX-License-Identifier: Apache-2.0
/** Holds coded reports against the project's examples, field by field. */
@NullMarked
package org.sijill.coder.check;

import org.jspecify.annotations.NullMarked;
