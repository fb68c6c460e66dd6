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
 * @param points whether it points back to a place when it stands alone with the article
 * @param many whether the form is a dual or plural, whose names follow in a list
 */
record Head(
    String id,
    List<PlaceKind> kinds,
    Precision precision,
    Unknown unknown,
    boolean points,
    boolean many) {
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

  /** Whether it means the land around or a part of what follows. */
  boolean belt() {
    return id.equals("belt") || id.equals("suburb") || id.equals("around") || id.equals("border");
  }

  /** Whether what it names is often called after people and abstract things. */
  boolean honours() {
    return id.equals("quarter")
        || id.equals("hospital")
        || id.equals("worship")
        || id.equals("camp")
        || id.equals("street")
        || id.equals("building");
  }

  /** Whether a town mostly has one, so that "the airport" is that of the town last named. */
  boolean everyTown() {
    return id.equals("airport") || id.equals("port");
  }

  /** Whether with an adjective of nationality it means land of that country. */
  boolean holdsNationality() {
    return id.equals("capital") || id.equals("land") || id.equals("border") || id.equals("coast");
  }

  /** Whether it may stand before a country: "areas of", "towns of". */
  boolean holdsCountry() {
    return id.equals("area") || id.equals("around") || many && precision == Precision.TOWN;
  }

  /** How well a kind answers the call: 0 best, growing; -1 not at all. */
  int rank(PlaceKind kind) {
    return kinds.indexOf(kind);
  }
}
