// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the report in a web page: headline, standfirst, body, side matter, and what the page says
 * of it.
 */
@NullMarked
package org.sijill.intake.html;

import org.jspecify.annotations.NullMarked;
