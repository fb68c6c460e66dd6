// SPDX-License-Identifier: Apache-2.0
/** Notices what changes in the register and tells pages and other programs. */
@NullMarked
package org.sijill.server.change;

import org.jspecify.annotations.NullMarked;
