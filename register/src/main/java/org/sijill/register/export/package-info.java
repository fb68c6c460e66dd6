// SPDX-License-Identifier: Apache-2.0
/** Incidents in the shapes that other programs read. */
@NullMarked
package org.sijill.register.export;

import org.jspecify.annotations.NullMarked;
