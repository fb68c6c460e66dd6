// SPDX-License-Identifier: Apache-2.0
/** Coded reports as a table to read, as CSV, and as JSON lines. */
@NullMarked
package org.sijill.cli.output;

import org.jspecify.annotations.NullMarked;
