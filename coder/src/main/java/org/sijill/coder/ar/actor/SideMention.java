// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;
import org.sijill.model.Party;

/**
 * Somebody or something that can act, suffer or speak: an organisation, a force, a country, a kind
 * of people, a site.
 *
 * @param span its words, shortest span that names it, without a leading conjunction or preposition
 * @param party what it means; its text is the span's words
 * @param country ISO 3166-1 alpha-2 code of its country, or null
 * @param form how the words name it
 * @param plural whether the words speak of several, by their noun's number
 * @param inner whether it lies inside a longer mention, as "the Houthis" in "positions of the
 *     Houthis"
 * @param antecedent for a short form or a surname, the earlier words that it stands for
 * @param rule the name of the rule that found it
 */
public record SideMention(
    Span span,
    Party party,
    @Nullable String country,
    Form form,
    boolean plural,
    boolean inner,
    @Nullable Span antecedent,
    String rule)
    implements Mention {

  /** How words name a party. */
  public enum Form {
    /** By the name of an organisation, a force or a group. */
    NAME,
    /** By a country's or a capital's name. */
    COUNTRY,
    /** By an adjective of nationality or allegiance alone: "Russian" in "Russian raids". */
    ADJECTIVE,
    /** By a noun of forces, groups or organs. */
    FORCE,
    /** By a noun of people. */
    PEOPLE,
    /** By an office or a rank, with or without a name. */
    OFFICIAL,
    /** By a personal name alone. */
    PERSON,
    /** By a noun of media, documents or witnesses. */
    SOURCE,
    /** By a noun of buildings, installations or vehicles. */
    SITE
  }
}
