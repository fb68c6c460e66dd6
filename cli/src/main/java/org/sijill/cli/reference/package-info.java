// SPDX-License-Identifier: Apache-2.0
/** The commands as a page and as manual pages, from their own descriptions. */
@NullMarked
package org.sijill.cli.reference;

import org.jspecify.annotations.NullMarked;
