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
 * @param rule the name of the rule that found it
 */
public record SideMention(Span span, Party party, @Nullable String country, String rule)
    implements Mention {}
