// SPDX-License-Identifier: Apache-2.0
/** Sides, leaders, nations and the words that name parties, with the checker of their files. */
@NullMarked
package org.sijill.knowledge.actors;

import org.jspecify.annotations.NullMarked;
