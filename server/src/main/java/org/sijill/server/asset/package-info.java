// SPDX-License-Identifier: Apache-2.0
/** The built workbench as files of the program. */
@NullMarked
package org.sijill.server.asset;

import org.jspecify.annotations.NullMarked;
