// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.CountedNoun.Count;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.quantity.Quantity.Form;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.model.Estimate;

/** Nouns that count themselves, "others", and ordinals, which count nothing. Thread-safe. */
final class SelfCounts {
  /** "Several" and bare plurals mean at least two (codebook ruling 10). */
  private static final Estimate SEVERAL = Estimate.moreThan(2);

  private SelfCounts() {}

  /**
   * The quantity that the noun, "one of" or "others" at a token gives without a number, or null.
   */
  static CountReader.@Nullable Read read(Words words, int at, Sentence sentence) {
    CountReader.Read read = oneOf(words, at, sentence.last());
    if (read == null) {
      read = ordinal(words, at, sentence);
    }
    if (read == null) {
      read = others(words, at, sentence);
    }
    return read == null ? noun(words, at, sentence) : read;
  }

  private static CountReader.@Nullable Read noun(Words words, int at, Sentence sentence) {
    Hit<CountedNoun> hit = words.noun(at);
    if (hit == null || hit.has(Split.KA | Split.SA)) {
      return null;
    }
    NounGroup group = NounGroup.known(words, hit, sentence.last());
    Hit<CountWord> after = group.last() < sentence.last() ? words.word(group.last()) : null;
    if (after != null && isOneOrTwo(words, after, hit, sentence.last())) {
      return numbered(words, hit, group, after);
    }
    Quantity quantity =
        switch (hit.value().number()) {
          case DUAL -> of(words, hit, group, Estimate.exact(2), Form.DUAL, "dual");
          case SINGULAR -> singular(words, hit, group, sentence);
          case PLURAL -> plural(words, hit, group);
        };
    return quantity == null ? null : new CountReader.Read(quantity, group.last());
  }

  /** "One person", "two civilians" with the number after its noun. */
  private static boolean isOneOrTwo(
      Words words, Hit<CountWord> word, Hit<CountedNoun> noun, int end) {
    if (word.value().type() != WordClass.UNIT || word.has(~0)) {
      return false;
    }
    Numeral number = NumberReader.read(words, word.first(), end);
    if (number == null || number.last() != word.last()) {
      return false;
    }
    boolean singular = noun.value().number() == Count.SINGULAR;
    boolean two = noun.split().stem().endsWith("ين") || noun.value().number() == Count.DUAL;
    return number.value() == 1 && singular || number.value() == 2 && !singular && two;
  }

  private static CountReader.Read numbered(
      Words words, Hit<CountedNoun> hit, NounGroup group, Hit<CountWord> number) {
    Document doc = words.doc();
    Estimate value = Estimate.exact((int) number.value().value());
    Quantity quantity =
        new Quantity(
            doc.span(group.first(), number.last(), hit.skipBeforeArticle()),
            value,
            Form.WORDS,
            group.counted(),
            doc.span(group.first(), group.last(), group.skip()),
            group.kinds(value),
            Role.COUNT,
            "quantity/words");
    return new CountReader.Read(quantity, number.last());
  }

  /** A singular noun of people; null where the word is rather an adjective or a title. */
  private static @Nullable Quantity singular(
      Words words, Hit<CountedNoun> hit, NounGroup group, Sentence sentence) {
    boolean counts =
        switch (hit.value().alone()) {
          case YES -> true;
          case VICTIM -> isVictim(words, hit, sentence.first());
          case NO -> false;
        };
    if (!hit.value().isPeople() || !counts) {
      return null;
    }
    String rule = hit.has(Split.AL) ? "singular_definite" : "singular";
    return of(words, hit, group, Estimate.exact(1), Form.SINGULAR, rule);
  }

  /** Whether a word of harm or "among them" stands before it. */
  private static boolean isVictim(Words words, Hit<CountedNoun> hit, int begin) {
    int before = hit.first() - 1;
    if (before < begin || hit.has(~Split.AL)) {
      return false;
    }
    return words.is(before, WordClass.HARM_HEAD) || words.endsAt(before + 1, WordClass.PART);
  }

  /** A bare plural of people or casualties. */
  private static @Nullable Quantity plural(Words words, Hit<CountedNoun> hit, NounGroup group) {
    if (!hit.value().isPeople() || hit.has(Split.AL)) {
      return null;
    }
    return of(words, hit, group, SEVERAL, Form.PLURAL, "plural");
  }

  private static Quantity of(
      Words words, Hit<CountedNoun> hit, NounGroup group, Estimate value, Form form, String rule) {
    Document doc = words.doc();
    int skip = hit.skipBeforeArticle();
    return new Quantity(
        doc.span(hit.first(), hit.last(), skip),
        value,
        form,
        group.counted(),
        doc.span(group.first(), group.last(), skip),
        group.kinds(value),
        Role.COUNT,
        "quantity/" + rule);
  }

  /** "One of the soldiers", "one of their leaders": one. */
  private static CountReader.@Nullable Read oneOf(Words words, int at, int end) {
    Hit<CountWord> hit = words.word(at);
    if (hit == null || hit.value().type() != WordClass.CONSTRUCT || hit.last() >= end) {
      return null;
    }
    Hit<CountedNoun> noun = words.noun(hit.last());
    boolean plural = noun != null && noun.value().number() != Count.SINGULAR;
    if (hit.value().value() != 1 || noun == null || !plural || noun.has(~Split.AL)) {
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
            group.kinds(Estimate.exact(1)),
            Role.COUNT,
            "quantity/one_of");
    return new CountReader.Read(quantity, group.last());
  }

  /** "And others were wounded": at least two more, or one more for "another". */
  private static CountReader.@Nullable Read others(Words words, int at, Sentence sentence) {
    Hit<CountWord> hit = words.word(at);
    if (hit == null || hit.value().type() != WordClass.OTHER || hit.has(~0)) {
      return null;
    }
    if (at == sentence.first() || !words.is(at - 1, WordClass.HARM_HEAD)) {
      return null;
    }
    double value = hit.value().value();
    Estimate estimate = value == 0 ? SEVERAL : Estimate.exact((int) value);
    Form form = value == 0 ? Form.PLURAL : value == 1 ? Form.SINGULAR : Form.DUAL;
    return alone(words, hit, estimate, form, Counted.PEOPLE, Role.ADDITION, "others");
  }

  /** An ordinal; after a word of harm ("a third was wounded") it is one more person. */
  private static CountReader.@Nullable Read ordinal(Words words, int at, Sentence sentence) {
    Hit<CountWord> hit = words.word(at);
    if (hit == null || hit.value().type() != WordClass.ORDINAL) {
      return null;
    }
    boolean bare = !hit.has(~0) && !words.doc().token(at).form().startsWith("ال");
    if (bare && at > sentence.first() && words.is(at - 1, WordClass.HARM_HEAD)) {
      return alone(
          words, hit, Estimate.exact(1), Form.SINGULAR, Counted.PEOPLE, Role.ADDITION, "others");
    }
    Estimate value = Estimate.exact((int) hit.value().value());
    return alone(words, hit, value, Form.ORDINAL, Counted.NAME, Role.COUNT, "ordinal");
  }

  private static CountReader.Read alone(
      Words words,
      Hit<CountWord> hit,
      Estimate value,
      Form form,
      Counted counted,
      Role role,
      String rule) {
    Span span = words.doc().span(hit.first(), hit.last(), hit.split().skip());
    Quantity quantity =
        new Quantity(span, value, form, counted, null, Map.of(), role, "quantity/" + rule);
    return new CountReader.Read(quantity, hit.last());
  }
}
