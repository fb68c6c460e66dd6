// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the stage knows of a word.
 *
 * @param head the generic head that it is, or null
 * @param direction its bearing as a noun of direction, or null
 * @param adjective its bearing as an adjective of direction, or null
 * @param unit the unit of length that it is, in kilometres, or null
 * @param cues what else it tells
 */
record Word(
    @Nullable Head head,
    @Nullable Double direction,
    @Nullable Double adjective,
    @Nullable Double unit,
    Set<Cue> cues) {
  /** A word of which nothing is known. */
  static final Word NONE = new Word(null, null, null, null, Set.of());

  /** Whether it is the cue. */
  boolean is(Cue cue) {
    return cues.contains(cue);
  }

  /** Whether by itself it is a generic head, a direction or a function word, and no name. */
  boolean common() {
    return head != null || direction != null || is(Cue.STOP) || is(Cue.OPENER);
  }
}
