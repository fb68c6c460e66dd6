// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.quantity.Quantity.Form;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.model.Estimate;

/**
 * Reads denied casualties: "without casualties", "nobody was hurt", "there were no reports of
 * casualties" (codebook section 3 and ruling 11). Thread-safe.
 */
final class ZeroReader {
  private static final int REACH = 14;
  private static final int STRANGERS = 3;

  private ZeroReader() {}

  /** The zero that begins with the negation at a token, or null. */
  static CountReader.@Nullable Read read(Words words, int at, int end) {
    Hit<CountWord> negator = words.word(at);
    if (negator == null || negator.value().type() != WordClass.NEGATOR) {
      return null;
    }
    int strangers = 0;
    boolean harm = false;
    int limit = Math.min(end, at + REACH);
    for (int i = negator.last(); i < limit; i++) {
      Hit<CountedNoun> noun = words.noun(i);
      Hit<CountWord> word = words.word(i);
      if (noun != null && isCasualtyNoun(noun)) {
        return zero(words, negator, noun.last(), counted(noun.value()));
      }
      if (word != null && harm && isNobody(word)) {
        return zero(words, negator, word.last(), Counted.DEAD_AND_INJURED);
      }
      if (isQuote(words.doc().token(i))) {
        continue;
      }
      if (!words.doc().token(i).isWord()) {
        return null;
      }
      if (word == null) {
        strangers++;
      } else if (word.value().type() == WordClass.HARM) {
        harm = true;
      } else if (!word.value().is(WordClass.BRIDGE, WordClass.FUNCTION)) {
        strangers++;
      }
      if (strangers > STRANGERS) {
        return null;
      }
    }
    return null;
  }

  private static boolean isQuote(Token token) {
    return token.is('"') || token.is('«') || token.is('“') || token.is('”') || token.is('»');
  }

  private static boolean isNobody(Hit<CountWord> word) {
    return word.value().type() == WordClass.NOBODY
        || word.value().type() == WordClass.CONSTRUCT && !word.has(~0);
  }

  private static boolean isCasualtyNoun(Hit<CountedNoun> hit) {
    CountedNoun noun = hit.value();
    return noun.isCasualty()
        && noun.number() != CountedNoun.Count.DUAL
        && !hit.has(Split.AL | Split.PREPOSITION);
  }

  /** "No casualties" speaks of the dead and the injured alike, "no dead" of the dead alone. */
  private static Counted counted(CountedNoun noun) {
    return noun.broad() ? Counted.DEAD_AND_INJURED : noun.counted();
  }

  private static CountReader.Read zero(
      Words words, Hit<CountWord> from, int last, Counted counted) {
    Document doc = words.doc();
    Quantity quantity =
        new Quantity(
            doc.span(from.first(), last, from.split().skip()),
            Estimate.ZERO,
            Form.ZERO,
            counted,
            doc.span(last - 1, last),
            Map.of(),
            Role.COUNT,
            "quantity/zero");
    return new CountReader.Read(quantity, last);
  }
}
