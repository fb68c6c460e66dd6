// SPDX-License-Identifier: Apache-2.0
/** Text files on disk, with their sidecars, to reports. */
@NullMarked
package org.sijill.cli.input;

import org.jspecify.annotations.NullMarked;
