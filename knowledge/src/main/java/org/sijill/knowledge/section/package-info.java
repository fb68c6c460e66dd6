// SPDX-License-Identifier: Apache-2.0
/**
 * Tells the parts of a report's text apart by their own signs: headline, dateline, running text,
 * side matter, and the lines that are no evidence. Used by intake, and by the coder for reports
 * that come without sections.
 */
@NullMarked
package org.sijill.knowledge.section;

import org.jspecify.annotations.NullMarked;
