// SPDX-License-Identifier: Apache-2.0
/** The {@code sijill} command: one small class a verb. */
@NullMarked
package org.sijill.cli;

import org.jspecify.annotations.NullMarked;
