// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import org.sijill.knowledge.frames.Frame;

/**
 * A chunk in a role of an act.
 *
 * @param role the role
 * @param chunk what fills it
 * @param rule the name of the rule that put it there
 */
record Filler(Frame.Role role, Chunk chunk, String rule) {}
