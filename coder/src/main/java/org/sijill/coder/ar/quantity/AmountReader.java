// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/** Reads a number or range with the words of its bound on either side. Thread-safe. */
final class AmountReader {
  private static final int BOUND_WORDS = 12;

  private AmountReader() {}

  /** The words of a bound before a number. */
  private record Prefix(int last, int skip, @Nullable WordClass bound, boolean between) {}

  /** The amount that begins at a token, or null. */
  static @Nullable Amount read(Words words, int at, int end) {
    Prefix prefix = prefix(words, at, end);
    int next = pastArticle(words.doc(), prefix.last(), end);
    if (prefix.between()) {
      Amount range = between(words, prefix, at, next, end);
      return range == null ? read(words, next, end) : range;
    }
    Numeral low = next < end ? NumberReader.read(words, next, end) : null;
    if (low == null || prefix.last() > at && (low.flags() & Split.CONJUNCTION) != 0) {
      return null;
    }
    Numeral high = range(words, low, end);
    boolean bare = prefix.last() == at;
    int skip = bare ? low.skip() : prefix.skip();
    int last = high == null ? low.last() : high.last();
    return after(words, new Amount(bare ? next : at, last, skip, low, high, prefix.bound()), end);
  }

  private static Prefix prefix(Words words, int at, int end) {
    WordClass bound = null;
    int next = at;
    int skip = 0;
    while (next < Math.min(end, at + BOUND_WORDS)) {
      Hit<CountWord> word = words.word(next);
      if (word == null || next > at && word.has(Split.CONJUNCTION)) {
        break;
      }
      WordClass type = word.value().type();
      if (type != WordClass.BETWEEN && !type.isBound()) {
        break;
      }
      skip = next == at ? word.split().skip() : skip;
      next = word.last();
      if (type == WordClass.BETWEEN) {
        return new Prefix(next, skip, bound, true);
      }
      bound = bound == null || bound == WordClass.ABOUT ? type : bound;
    }
    return new Prefix(next, skip, bound, false);
  }

  /** The article as a word of its own before digits: "al- 24". */
  private static int pastArticle(Document doc, int at, int end) {
    if (at + 1 >= end || !doc.token(at + 1).isNumber()) {
      return at;
    }
    return switch (doc.token(at).form()) {
      case "ال", "لل", "بال", "وال" -> at + 1;
      default -> at;
    };
  }

  /** "Between 10 and 15": the lower number ends at wa, unless the higher would not be higher. */
  private static @Nullable Amount between(Words words, Prefix prefix, int at, int next, int end) {
    Numeral low = next < end ? NumberReader.readBeforeWa(words, next, end) : null;
    Numeral high = low == null ? null : upper(words, low, end);
    if (high == null && low != null) {
      low = NumberReader.read(words, next, end);
      high = low == null ? null : upper(words, low, end);
    }
    if (low == null || high == null) {
      return null;
    }
    return after(words, new Amount(at, high.last(), prefix.skip(), low, high, prefix.bound()), end);
  }

  private static @Nullable Numeral upper(Words words, Numeral low, int end) {
    int at = low.last();
    if (at + 1 >= end || low.vague()) {
      return null;
    }
    Token token = words.doc().token(at);
    int next = at + 1;
    if (token.isWord() && token.form().startsWith("و") && token.form().length() > 1) {
      next = at;
    } else if (!token.form().equals("و") && !words.is(at, WordClass.TO)) {
      return null;
    }
    return higher(words, low, pastArticle(words.doc(), next, end), end);
  }

  private static @Nullable Numeral higher(Words words, Numeral low, int at, int end) {
    Numeral high =
        at < end && !words.is(at, WordClass.MONTH) ? NumberReader.read(words, at, end) : null;
    return high == null || high.vague() || high.value() <= low.value() ? null : high;
  }

  /** "5 to 7", "5 or 6", "10-15". */
  private static @Nullable Numeral range(Words words, Numeral low, int end) {
    int at = low.last();
    if (at + 1 >= end || low.vague()) {
      return null;
    }
    Token token = words.doc().token(at);
    boolean dash = token.is('-') || token.is('–') || token.is('—');
    boolean word =
        words.is(at, WordClass.TO) && !token.form().equals("حتي") || words.is(at, WordClass.OR);
    if (!dash && !word) {
      return null;
    }
    Numeral high = higher(words, low, pastArticle(words.doc(), at + 1, end), end);
    if (high == null || (high.flags() & Split.CONJUNCTION) != 0) {
      return null;
    }
    return dash && !(low.digits() && high.digits()) ? null : high;
  }

  /** Takes a bound after the amount: "30 at least". */
  static Amount after(Words words, Amount amount, int end) {
    Hit<CountWord> word = amount.last() < end ? words.word(amount.last()) : null;
    return word != null && word.value().type().isAfter()
        ? amount.under(word.value().type()).until(word.last())
        : amount;
  }
}
