// SPDX-License-Identifier: Apache-2.0
/** Plain text files and the files beside them. */
@NullMarked
package org.sijill.intake.text;

import org.jspecify.annotations.NullMarked;
