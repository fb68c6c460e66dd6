// SPDX-License-Identifier: Apache-2.0
/** Prints what each stage of the coder saw of a report. */
@NullMarked
package org.sijill.cli.explain;

import org.jspecify.annotations.NullMarked;
