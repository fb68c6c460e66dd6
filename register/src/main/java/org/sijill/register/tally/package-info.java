// SPDX-License-Identifier: Apache-2.0
/** Running totals as told, set against the register's own record. */
@NullMarked
package org.sijill.register.tally;

import org.jspecify.annotations.NullMarked;
