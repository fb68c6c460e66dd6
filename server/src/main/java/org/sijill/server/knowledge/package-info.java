// SPDX-License-Identifier: Apache-2.0
/** The coder's knowledge in the form in which people look through it. */
@NullMarked
package org.sijill.server.knowledge;

import org.jspecify.annotations.NullMarked;
