// SPDX-License-Identifier: Apache-2.0
/** Fetches feeds and pages from the network politely and within limits. */
@NullMarked
package org.sijill.intake.fetch;

import org.jspecify.annotations.NullMarked;
