// SPDX-License-Identifier: Apache-2.0
/** The words that tell acts, with the frames that say what they mean and how roles are filled. */
@NullMarked
package org.sijill.knowledge.frames;

import org.jspecify.annotations.NullMarked;
