// SPDX-License-Identifier: Apache-2.0
/** Makes large registers and puts load on a server; measures of speed use it. */
@NullMarked
package org.sijill.server.load;

import org.jspecify.annotations.NullMarked;
