// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Span;

/**
 * Words that may name a place, before they are resolved.
 *
 * @param span the words with head and direction, without preposition
 * @param nameFirst index of the first token of the name proper
 * @param list reading list of the gazetteer, or {@link #UNKNOWN}
 * @param head the generic head, or null
 * @param outer a further head or a word of nearness before the head, or null
 * @param bearing where the words point from the named place: degrees from north, {@link #MIDDLE} or
 *     {@link #HERE}
 * @param km how far away, 0 where not told
 * @param cued whether a preposition or a head shows that a place is meant
 */
record Found(
    Span span,
    int nameFirst,
    int list,
    @Nullable Head head,
    @Nullable Head outer,
    double bearing,
    double km,
    boolean cued) {
  /** List of a name that the gazetteer lacks. */
  static final int UNKNOWN = -1;

  /** Bearing of the place itself. */
  static final double HERE = -2;

  /** Bearing of a place's middle. */
  static final double MIDDLE = -1;

  /** Whether the gazetteer has the name. */
  boolean known() {
    return list >= 0;
  }

  /** The same with a longer span. */
  Found with(Span longer) {
    return new Found(longer, nameFirst, list, head, outer, bearing, km, cued);
  }
}
