// SPDX-License-Identifier: Apache-2.0
/** Bringing the spelling variants of Arabic script to one form, for texts and knowledge alike. */
@NullMarked
package org.sijill.knowledge.text;

import org.jspecify.annotations.NullMarked;
