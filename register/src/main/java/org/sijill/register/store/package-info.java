// SPDX-License-Identifier: Apache-2.0
/** Where the register lies: connections, migrations and the small differences of two databases. */
@NullMarked
package org.sijill.register.store;

import org.jspecify.annotations.NullMarked;
