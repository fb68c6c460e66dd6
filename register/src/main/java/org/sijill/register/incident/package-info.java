// SPDX-License-Identifier: Apache-2.0
/** An incident and its own values, each with the list of who said what. */
@NullMarked
package org.sijill.register.incident;

import org.jspecify.annotations.NullMarked;
