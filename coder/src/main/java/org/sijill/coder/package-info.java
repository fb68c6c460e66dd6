// SPDX-License-Identifier: Apache-2.0
/** From a report to its coded events: the coder's front door. Pure, deterministic, offline. */
@NullMarked
package org.sijill.coder;

import org.jspecify.annotations.NullMarked;
