// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.TokenKind;

/**
 * Tells figures that count from figures that name: models and units ("F 16", "brigade 35"), dates,
 * clock times, years, scores. Thread-safe.
 */
final class NameNumbers {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int AGE_REACH = 4;

  private NameNumbers() {}

  /** Whether an amount in digits stands in a name rather than counts something. */
  static boolean isName(Words words, Amount amount, int begin, int end) {
    Numeral low = amount.low();
    if (!low.digits()) {
      return false;
    }
    if (isDateOrClock(words, low, amount.numeral(), begin, end) || isGlued(words, low, begin)) {
      return true;
    }
    NounGroup noun = NounGroup.read(words, amount.last(), end, amount.numeral());
    boolean counts = noun.present() && noun.counted() != Counted.OTHER;
    if (counts || amount.bounded() || isPercent(words, amount, begin, end)) {
      return false;
    }
    return !noun.present() && isYear(words, low) || hasHead(words, low.first() - 1, begin);
  }

  private static boolean isPercent(Words words, Amount amount, int begin, int end) {
    return amount.last() < end && words.is(amount.last(), WordClass.PERCENT)
        || amount.first() > begin && words.doc().token(amount.first() - 1).is('%');
  }

  private static boolean isYear(Words words, Numeral low) {
    return low.value() >= FIRST_YEAR
        && low.value() <= LAST_YEAR
        && low.last() == low.first() + 1
        && Digits.plain(words.doc().token(low.first()).form()) == 4;
  }

  private static boolean hasHead(Words words, int before, int begin) {
    return before >= begin
        && (words.is(before, WordClass.NAME_HEAD)
            || words.is(before, WordClass.YEAR_HEAD)
            || words.doc().token(before).kind() == TokenKind.LATIN);
  }

  private static boolean isDateOrClock(Words words, Numeral low, Numeral last, int begin, int end) {
    if (last.last() < end && words.is(last.last(), WordClass.MONTH)) {
      return true;
    }
    return beside(words, low.first() - 1, low.first() - 2, begin, end)
        || beside(words, last.last(), last.last() + 1, begin, end);
  }

  /** Whether a slash or colon and another number stand there. */
  private static boolean beside(Words words, int mark, int number, int begin, int end) {
    if (mark < begin || number < begin || mark >= end || number >= end) {
      return false;
    }
    Token t = words.doc().token(mark);
    return (t.is('/') || t.is(':')) && words.doc().token(number).isNumber();
  }

  private static boolean isGlued(Words words, Numeral low, int begin) {
    int i = low.first() - 1;
    if (i < begin || words.doc().token(low.first()).spaced()) {
      return false;
    }
    Token before = words.doc().token(i);
    if (before.kind() == TokenKind.LATIN) {
      return true;
    }
    boolean dash = before.is('-') || before.is('–');
    return dash && i > begin && !before.spaced() && !words.doc().token(i - 1).isNumber();
  }

  /** Whether a duration is somebody's age: in brackets after a name, or after a word for age. */
  static boolean isAge(Words words, int first, int begin) {
    if (first > begin && words.doc().token(first - 1).is('(')) {
      return true;
    }
    if (first > begin && words.doc().token(first - 1).form().equals("عن")) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(begin, first - AGE_REACH); i--) {
      if (words.is(i, WordClass.AGE_HEAD)) {
        return true;
      }
    }
    return false;
  }
}
