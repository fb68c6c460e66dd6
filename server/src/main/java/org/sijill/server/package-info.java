// SPDX-License-Identifier: Apache-2.0
/** The HTTP server: the API under /api/v1 and the built workbench. */
@NullMarked
package org.sijill.server;

import org.jspecify.annotations.NullMarked;
