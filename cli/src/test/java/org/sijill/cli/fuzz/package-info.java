// SPDX-License-Identifier: Apache-2.0
/** Fuzzers: in a test run they try the inputs that are kept; see docs/trust.md for longer runs. */
@NullMarked
package org.sijill.cli.fuzz;

import org.jspecify.annotations.NullMarked;
