// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.model.Estimate;

/**
 * Reads a counted group: an amount, its noun, what follows them, and what they count. Thread-safe.
 */
final class CountReader {
  private CountReader() {}

  /**
   * A quantity with the index after it.
   *
   * @param quantity what was read
   * @param last one past its last token, its noun included
   */
  record Read(Quantity quantity, int last) {}

  /** The counted group that begins at a token of a sentence, or null. */
  static @Nullable Read read(Words words, int at, int begin, int end) {
    Amount amount = AmountReader.read(words, at, end);
    if (amount == null) {
      return null;
    }
    if (NameNumbers.isName(words, amount, begin, end)) {
      return new Read(
          quantity(words, amount, NounGroup.none(amount.last()), Counted.NAME, Role.COUNT),
          amount.last());
    }
    NounGroup noun = NounGroup.read(words, amount.last(), end, amount.numeral());
    if (isVerb(words, amount, noun)) {
      return null;
    }
    return withNoun(words, amount, noun, begin, end);
  }

  /** "He composed a book": the verb is written like a thousand, but its noun is an accusative. */
  private static boolean isVerb(Words words, Amount amount, NounGroup noun) {
    boolean thousand = amount.low().value() == 1000 && !amount.low().digits() && !amount.bounded();
    return thousand
        && noun.present()
        && amount.low().last() == amount.low().first() + 1
        && words.doc().token(noun.first()).form().endsWith("ا");
  }

  private static Read withNoun(Words words, Amount amount, NounGroup noun, int begin, int end) {
    int reach = Math.max(amount.last(), noun.last());
    Amount bounded = amount;
    if (noun.present()) {
      Amount after = AmountReader.after(words, amount.until(reach), end);
      bounded = after.until(amount.last());
      reach = after.last();
    }
    Role role = Role.COUNT;
    Hit<CountWord> next = reach < end ? words.word(reach) : null;
    if (next != null && next.value().type() == WordClass.OTHER && !next.has(Split.CONJUNCTION)) {
      role = Role.ADDITION;
      reach = next.last();
    }
    Counted counted = counted(words, bounded, noun, reach, begin, end);
    next = reach < end ? words.word(reach) : null;
    if (next != null
        && next.value().type() == WordClass.JOINT
        && counted == Counted.DEAD_AND_INJURED) {
      reach = next.last();
    }
    if (next != null && next.value().type() == WordClass.PERCENT) {
      reach = next.last();
    }
    Totals.Total total = role == Role.COUNT ? Totals.before(words, bounded, begin) : null;
    boolean countsPeople = noun.isPeople() || counted == Counted.UNKNOWN;
    if (total != null && countsPeople) {
      role = Role.TOTAL;
      counted = total.counted(counted);
      bounded = bounded.bound() == null ? bounded.under(total.bound()) : bounded;
    }
    return new Read(quantity(words, bounded, noun, counted, role), reach);
  }

  private static Quantity quantity(
      Words words, Amount amount, NounGroup noun, Counted counted, Role role) {
    Document doc = words.doc();
    Estimate value = amount.value();
    Span span = doc.span(amount.first(), amount.last(), amount.skip());
    Span nounSpan = noun.present() ? doc.span(noun.first(), noun.last(), noun.skip()) : null;
    return new Quantity(
        span,
        value,
        amount.numeral().form(),
        counted,
        nounSpan,
        noun.kinds(value),
        role,
        amount.rule());
  }

  private static Counted counted(
      Words words, Amount amount, NounGroup noun, int reach, int begin, int end) {
    Document doc = words.doc();
    int before = amount.first() - 1;
    if (noun.counted() == Counted.DURATION && NameNumbers.isAge(words, amount.first(), begin)) {
      return Counted.AGE;
    }
    if (words.is(amount.last(), WordClass.PERCENT) && amount.last() < end
        || before >= begin && doc.token(before).is('%')) {
      return Counted.PERCENT;
    }
    if (before >= begin && doc.token(before).is('$')) {
      return Counted.MONEY;
    }
    boolean joint = reach < end && words.is(reach, WordClass.JOINT);
    if (joint && (noun.isPeople() || !noun.present())) {
      return Counted.DEAD_AND_INJURED;
    }
    boolean headed = noun.counted() == Counted.PEOPLE && before >= begin;
    return headed && words.endsAt(amount.first(), WordClass.JOINT_HEAD)
        ? Counted.DEAD_AND_INJURED
        : noun.counted();
  }
}
