// SPDX-License-Identifier: Apache-2.0
/** The codebook as a page in either language. */
@NullMarked
package org.sijill.cli.codebook;

import org.jspecify.annotations.NullMarked;
