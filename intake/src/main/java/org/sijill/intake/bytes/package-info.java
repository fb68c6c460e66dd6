// SPDX-License-Identifier: Apache-2.0
/** Bounded reading: sizes, packings, encodings and lines, before any form is known. */
@NullMarked
package org.sijill.intake.bytes;

import org.jspecify.annotations.NullMarked;
