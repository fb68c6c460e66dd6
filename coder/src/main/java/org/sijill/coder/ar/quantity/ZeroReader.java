// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.quantity.Quantity.Form;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Span;
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
    Counted denied = Counted.UNKNOWN;
    int limit = Math.min(end, at + REACH);
    for (int i = negator.last(); i < limit && strangers <= STRANGERS; i++) {
      Hit<CountedNoun> noun = words.noun(i);
      Hit<CountWord> word = words.word(i);
      if (noun != null && isCasualtyNoun(noun)) {
        Span span = words.doc().span(noun.first(), noun.last(), noun.split().skip());
        return zero(words, negator, noun.last(), counted(noun.value()), span);
      }
      if (word != null && denied != Counted.UNKNOWN && isNobody(word)) {
        return zero(words, negator, word.last(), denied, null);
      }
      Token token = words.doc().token(i);
      if (!isQuote(token) && !token.isWord()) {
        return null;
      }
      denied = word == null ? denied : harm(word.value().type(), denied);
      strangers += isStranger(token, word) ? 1 : 0;
    }
    return null;
  }

  private static Counted harm(WordClass type, Counted before) {
    return switch (type) {
      case HARM -> Counted.DEAD_AND_INJURED;
      case HARM_DEAD -> Counted.DEAD;
      default -> before;
    };
  }

  private static boolean isStranger(Token token, @Nullable Hit<CountWord> word) {
    if (isQuote(token)) {
      return false;
    }
    return word == null
        || switch (word.value().type()) {
          case BRIDGE, FUNCTION, HARM, HARM_DEAD -> false;
          default -> true;
        };
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
      Words words, Hit<CountWord> from, int last, Counted counted, @Nullable Span noun) {
    Quantity quantity =
        new Quantity(
            words.doc().span(from.first(), last, from.split().skip()),
            Estimate.ZERO,
            Form.ZERO,
            counted,
            noun,
            Map.of(),
            Role.COUNT,
            "quantity/zero");
    return new CountReader.Read(quantity, last);
  }
}
