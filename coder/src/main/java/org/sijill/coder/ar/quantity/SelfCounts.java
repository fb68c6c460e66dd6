// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.quantity.Quantity.Form;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.model.Estimate;

/** Nouns that count themselves, and ordinals, which count nothing. Thread-safe. */
final class SelfCounts {
  /** "Several" and bare plurals mean at least two (codebook ruling 10). */
  private static final Estimate SEVERAL = Estimate.moreThan(2);

  private SelfCounts() {}

  /** A singular noun of people; null where the word is rather an adjective. */
  static @Nullable Quantity singular(
      Words words, Hit<CountedNoun> hit, NounGroup group, Sentence sentence) {
    CountedNoun noun = hit.value();
    if (!noun.isPeople()
        || noun.broad() && noun.counted() == Counted.INJURED
        || noun.adjective() && !afterHarm(words, hit.first(), sentence.first())) {
      return null;
    }
    String rule = hit.has(Split.AL) ? "quantity/singular_definite" : "quantity/singular";
    return CountReader.ofNoun(words, hit, group, Estimate.exact(1), Form.SINGULAR, rule);
  }

  private static boolean afterHarm(Words words, int at, int begin) {
    return at > begin && words.is(at - 1, WordClass.HARM_HEAD);
  }

  /** A bare plural of people or casualties. */
  static @Nullable Quantity plural(Words words, Hit<CountedNoun> hit, NounGroup group) {
    if (!hit.value().isPeople() || hit.has(Split.AL)) {
      return null;
    }
    return CountReader.ofNoun(words, hit, group, SEVERAL, Form.PLURAL, "quantity/plural");
  }

  /** An ordinal. */
  static Quantity ordinal(Words words, Hit<CountWord> hit) {
    return new Quantity(
        words.doc().span(hit.first(), hit.last(), hit.split().skip()),
        Estimate.exact((int) hit.value().value()),
        Form.ORDINAL,
        Counted.NAME,
        null,
        Map.of(),
        Role.COUNT,
        "quantity/ordinal");
  }
}
