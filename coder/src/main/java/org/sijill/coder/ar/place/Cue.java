// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

/** What a word beside a name tells; the rows of {@code cues.tsv}. */
enum Cue {
  /** A preposition or noun after which a place stands. */
  LOCATIVE,
  /** A verb of saying, deciding or acting politically whose subject is a state or its capital. */
  SIDE_VERB,
  /** A verb of attack, whose subject is the state before it or between it and its object. */
  ATTACK_VERB,
  /** A noun or participle after which a state or capital is a side. */
  SIDE_NOUN,
  /** A noun that makes what follows the name of something else. */
  NAME_HEAD,
  /** A word that never belongs to a name. */
  STOP,
  /** The first word of names of more than one word. */
  OPENER,
  /** An adjective that belongs to a site's name. */
  SITE_ADJECTIVE,
  /** A definite noun that a direction follows: "the western areas of". */
  PART,
  /** A word between a distance and a place. */
  DISTANCE_LINK,
  /** "Two kilometres". */
  DUAL_UNIT,
  /** A word of a dateline. */
  AGENCY,
  /** A word between a place and the one that holds it. */
  CONTAINER_LINK
}
