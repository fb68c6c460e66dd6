// SPDX-License-Identifier: Apache-2.0
/** Files and folders of the command line to sources for intake. */
@NullMarked
package org.sijill.cli.input;

import org.jspecify.annotations.NullMarked;
