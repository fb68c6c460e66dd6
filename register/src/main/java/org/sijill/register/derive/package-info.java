// SPDX-License-Identifier: Apache-2.0
/** Keeps events, links and incidents as they follow from codings and decisions. */
@NullMarked
package org.sijill.register.derive;

import org.jspecify.annotations.NullMarked;
