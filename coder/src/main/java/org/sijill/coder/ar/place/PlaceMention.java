// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;
import org.sijill.model.Place;

/**
 * A place that the text names, resolved as far as it can be.
 *
 * @param span its words with generic head and relation ("near", "30 km north of"), without a
 *     leading preposition
 * @param place what it means; its text is the span's words
 * @param role how the words use it
 * @param rule the name of the rule that found and resolved it
 */
public record PlaceMention(Span span, Place place, Role role, String rule) implements Mention {

  /** How the words use a place. */
  public enum Role {
    /** As a location. */
    LOCATION,
    /** As a container beside a more exact place: "in X in the province of Y". */
    CONTAINER,
    /** As a side: a capital or country that speaks or acts. */
    SIDE,
    /** As an adjective: "the Syrian town". */
    ADJECTIVE,
    /** As a dateline. */
    DATELINE,
    /** Inside the name of something else. */
    NAME
  }
}
