// SPDX-License-Identifier: Apache-2.0
/** Names and definitions of all coded values in Arabic and English. */
@NullMarked
package org.sijill.server.codebook;

import org.jspecify.annotations.NullMarked;
