// SPDX-License-Identifier: Apache-2.0
/** From inputs to coded reports in the register, an outcome for each. */
@NullMarked
package org.sijill.server.intake;

import org.jspecify.annotations.NullMarked;
