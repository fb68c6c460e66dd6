// SPDX-License-Identifier: Apache-2.0
/** Says in plain words why files cannot be read or written. */
@NullMarked
package org.sijill.cli.input;

import org.jspecify.annotations.NullMarked;
