// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.List;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.Precision;

/**
 * A generic head such as "city of" or "air base of".
 *
 * @param id name of the row in {@code heads.tsv}
 * @param kinds the kinds of place that it calls for, best first
 * @param precision how exactly a place is known that has the head but no entry
 * @param unknown what becomes of an unknown name after it
 */
record Head(String id, List<PlaceKind> kinds, Precision precision, Unknown unknown) {
  /** What becomes of a name that the gazetteer lacks. */
  enum Unknown {
    /** It is kept. */
    KEEP,
    /** It is kept if it looks like a name. */
    DEFINITE,
    /** It is left. */
    NO
  }

  /** Whether it names sites of the ground rather than settlements, units or landscape. */
  boolean site() {
    return precision == Precision.SITE;
  }

  /** How well a kind answers the call: 0 best, growing; -1 not at all. */
  int rank(PlaceKind kind) {
    return kinds.indexOf(kind);
  }
}
