// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.List;
import java.util.Set;
import org.sijill.model.PartyKind;

/**
 * A noun that heads groups naming parties, people, sites or sources.
 *
 * @param group its class
 * @param kind the kind of party that it names by itself
 * @param organ the organ that it names together with a nation, empty if none
 * @param words a cell for {@code NounEntry}, or whole phrases if it has several words
 * @param traits what it needs or takes
 * @param where file and line
 */
public record HeadNoun(
    Group group,
    PartyKind kind,
    String organ,
    List<String> words,
    Set<Trait> traits,
    String where) {
  public HeadNoun {
    words = List.copyOf(words);
    traits = Set.copyOf(traits);
  }

  /** Whether it has a trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Classes of head nouns. */
  public enum Group {
    /** Forces, groups, organs, organisations. */
    FORCE,
    /** Kinds of people. */
    PEOPLE,
    /** Officials, ranks and titles. */
    OFFICIAL,
    /** Media, documents and witnesses that are cited. */
    SOURCE,
    /** Buildings, installations, vehicles. */
    SITE
  }

  /** What a head noun needs or takes. */
  public enum Trait {
    /** Names nothing without a modifier. */
    BARE,
    /** Names nothing without a noun after it. */
    OWN,
    /** Takes a noun after it even in the singular. */
    REL,
    /** A person's name follows. */
    TITLE,
    /** Speaks for a side named after "in the name of". */
    SPOKES,
    /** An unnamed source. */
    SOURCE,
    /** A proper name may follow. */
    NAME,
    /** Heads a place's name. */
    PLACE,
    /** Counts what follows. */
    QUANT
  }
}
