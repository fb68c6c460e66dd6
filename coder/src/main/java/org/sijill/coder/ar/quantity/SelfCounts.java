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
    boolean counts =
        switch (noun.alone()) {
          case YES -> true;
          case VICTIM -> afterHarm(words, hit.first(), sentence.first());
          case NO -> false;
        };
    if (!noun.isPeople() || !counts) {
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

  /** "One of the soldiers", "one of their leaders": one. */
  static CountReader.@Nullable Read oneOf(Words words, int at, int end) {
    Hit<CountWord> hit = words.word(at);
    if (hit == null || hit.value().type() != WordClass.CONSTRUCT || hit.last() >= end) {
      return null;
    }
    if (hit.value().value() != 1) {
      return null;
    }
    Hit<CountedNoun> noun = words.noun(hit.last());
    if (noun == null || noun.value().number() == CountedNoun.Count.SINGULAR) {
      return null;
    }
    if (noun.has(~Split.AL)) {
      return null;
    }
    NounGroup group = NounGroup.known(words, noun, end);
    Quantity quantity =
        new Quantity(
            words.doc().span(hit.first(), hit.last(), hit.split().skip()),
            Estimate.exact(1),
            Form.WORDS,
            group.counted(),
            words.doc().span(group.first(), group.last()),
            CountReader.kinds(group, Estimate.exact(1)),
            Role.COUNT,
            "quantity/one_of");
    return new CountReader.Read(quantity, group.last());
  }

  /** An ordinal; after a word of harm ("a third was wounded") it is one more person. */
  static Quantity ordinal(Words words, Hit<CountWord> hit, Sentence sentence) {
    boolean indefinite =
        !hit.has(Split.AL) && !words.doc().token(hit.first()).form().startsWith("ال");
    boolean victim = indefinite && !hit.has(~0) && afterHarm(words, hit.first(), sentence.first());
    return new Quantity(
        words.doc().span(hit.first(), hit.last(), hit.split().skip()),
        Estimate.exact(victim ? 1 : (int) hit.value().value()),
        victim ? Form.SINGULAR : Form.ORDINAL,
        victim ? Counted.PEOPLE : Counted.NAME,
        null,
        Map.of(),
        victim ? Role.ADDITION : Role.COUNT,
        victim ? "quantity/another" : "quantity/ordinal");
  }
}
