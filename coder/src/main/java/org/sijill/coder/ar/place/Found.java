// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Span;

/**
 * Words that may name a place, before they are resolved.
 *
 * @param kind how they name it
 * @param span the words with head and direction, without preposition
 * @param nameFirst index of the first token of the name proper
 * @param nameLast index one past the last token of the name proper
 * @param list reading list of the gazetteer for {@link Kind#NAME}; for {@link Kind#ADJECTIVE} and a
 *     {@link Kind#POINTER} with an adjective the country as a place; else -1
 * @param head the generic head, or null
 * @param outer a further head before the head, or null
 * @param bearing where the words point from the named place: degrees from north, {@link #MIDDLE} or
 *     {@link #HERE}
 * @param km how far away, 0 where not told
 * @param cued whether a preposition or a head shows that a place is meant
 */
record Found(
    Kind kind,
    Span span,
    int nameFirst,
    int nameLast,
    int list,
    @Nullable Head head,
    @Nullable Head outer,
    double bearing,
    double km,
    boolean cued) {
  /** Bearing of the place itself. */
  static final double HERE = -2;

  /** Bearing of a place's middle. */
  static final double MIDDLE = -1;

  /** How words name a place. */
  enum Kind {
    /** By a name of the gazetteer. */
    NAME,
    /** By a name after a generic head that the gazetteer lacks. */
    UNKNOWN,
    /**
     * By a definite noun that points to a place named elsewhere: "the town", "the Somali capital".
     */
    POINTER,
    /** By an adjective of nationality; no mention of its own. */
    ADJECTIVE
  }

  /** A name by itself. */
  static Found name(Span span, int list, boolean cued) {
    return new Found(Kind.NAME, span, span.first(), span.last(), list, null, null, HERE, 0, cued);
  }

  /** A name, pointer or unknown name with a head. */
  static Found headed(Kind kind, Span span, int nameFirst, int list, Head head) {
    return new Found(kind, span, nameFirst, span.last(), list, head, null, HERE, 0, true);
  }

  /** Whether the gazetteer has the name. */
  boolean known() {
    return kind == Kind.NAME;
  }

  /** The same with another span. */
  Found within(Span wider) {
    return new Found(kind, wider, nameFirst, nameLast, list, head, outer, bearing, km, cued);
  }

  /** The same after one more head. */
  Found under(Head added, Span wider) {
    return head == null
        ? new Found(kind, wider, nameFirst, nameLast, list, added, null, bearing, km, true)
        : new Found(kind, wider, nameFirst, nameLast, list, head, added, bearing, km, true);
  }

  /** The same seen from elsewhere. */
  Found towards(double newBearing, double distance, Span wider) {
    return new Found(
        kind, wider, nameFirst, nameLast, list, head, outer, newBearing, distance, true);
  }

  /** The same with what a neighbour before "and" lends it. */
  Found like(Found neighbour) {
    boolean lends = head == null && neighbour.head != null && neighbour.head.many();
    return new Found(
        kind,
        span,
        nameFirst,
        nameLast,
        list,
        lends ? neighbour.head : head,
        outer,
        bearing,
        km,
        cued || neighbour.cued);
  }
}
