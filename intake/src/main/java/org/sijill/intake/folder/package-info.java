// SPDX-License-Identifier: Apache-2.0
/** Files, folders and lists of files, one path after the other. */
@NullMarked
package org.sijill.intake.folder;

import org.jspecify.annotations.NullMarked;
