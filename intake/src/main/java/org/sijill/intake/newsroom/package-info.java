// SPDX-License-Identifier: Apache-2.0
/** The XML that agencies send to newsrooms: NewsML-G2 and NITF. */
@NullMarked
package org.sijill.intake.newsroom;

import org.jspecify.annotations.NullMarked;
