// SPDX-License-Identifier: Apache-2.0
/** Web archives: WARC and ARC, plain, gzip and zstd. */
@NullMarked
package org.sijill.intake.warc;

import org.jspecify.annotations.NullMarked;
