// SPDX-License-Identifier: Apache-2.0
/** What the program needs of a machine, and what to mend. */
@NullMarked
package org.sijill.cli.doctor;

import org.jspecify.annotations.NullMarked;
