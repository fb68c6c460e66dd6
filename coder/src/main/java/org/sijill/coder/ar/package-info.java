// SPDX-License-Identifier: Apache-2.0
/**
 * The Arabic language pack: the stages from text to events, each a package, in the order text,
 * quantity, time, place, actor, frame, event.
 */
@NullMarked
package org.sijill.coder.ar;

import org.jspecify.annotations.NullMarked;
