// SPDX-License-Identifier: Apache-2.0
/** Stage 7, {@code event}: from acts to the events and tallies of the report. */
@NullMarked
package org.sijill.coder.ar.event;

import org.jspecify.annotations.NullMarked;
