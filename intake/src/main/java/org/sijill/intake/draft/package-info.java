// SPDX-License-Identifier: Apache-2.0
/** What every form gives before it is judged: text with sections, and what is known about it. */
@NullMarked
package org.sijill.intake.draft;

import org.jspecify.annotations.NullMarked;
