// SPDX-License-Identifier: Apache-2.0
/** Codes whole archives with the coder and intake of the desktop as an Apache Flink job. */
@NullMarked
package org.sijill.archive;

import org.jspecify.annotations.NullMarked;
