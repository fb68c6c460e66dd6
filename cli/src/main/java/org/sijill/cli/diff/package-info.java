// SPDX-License-Identifier: Apache-2.0
/** Compares the coded events of two runs. */
@NullMarked
package org.sijill.cli.diff;

import org.jspecify.annotations.NullMarked;
