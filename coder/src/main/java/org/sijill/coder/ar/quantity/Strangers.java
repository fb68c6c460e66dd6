// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/** Judges words that the lists do not know by their shape. Thread-safe. */
final class Strangers {
  private static final int SHORTEST = 3;

  private Strangers() {}

  /**
   * Whether an unknown word after a number is the noun that it counts: after 11 to 99 an accusative
   * with its alef (or a feminine), elsewhere any word that is no function word.
   */
  static boolean isNoun(Words words, int at, Numeral numeral) {
    Token token = words.doc().token(at);
    if (!token.isWord() || words.word(at) != null || token.form().length() < SHORTEST) {
      return false;
    }
    if (token.form().startsWith("ال")) {
      return numeral.vague();
    }
    if (token.form().startsWith("و")) {
      return false;
    }
    double rest = numeral.value() % 100;
    char last = token.form().charAt(token.form().length() - 1);
    return rest <= 10 || last == 'ا' || last == 'ه' || last == 'ء';
  }

  /**
   * Whether an unknown word after a noun is its adjective: one of relation, agreeing in the
   * article. A word that may begin with a proclitic is not trusted.
   */
  static boolean isAdjective(Words words, int at, Hit<CountedNoun> head) {
    Token token = words.doc().token(at);
    String form = token.form();
    boolean definite = form.startsWith("ال");
    if (!token.isWord() || words.word(at) != null || definite != head.has(Split.AL)) {
      return false;
    }
    boolean proclitic = head.value().isPeople() && "وفبلك".indexOf(form.charAt(0)) >= 0;
    if (form.length() <= SHORTEST || proclitic || words.noun(at) != null) {
      return false;
    }
    boolean masculine =
        head.value().number() == CountedNoun.Count.SINGULAR && !head.split().stem().endsWith("ه");
    if (masculine && form.endsWith("يه")) {
      return false;
    }
    return form.endsWith("يه")
        || form.endsWith("يا")
        || form.endsWith("يين")
        || form.endsWith("يون")
        || form.endsWith("يان")
        || form.endsWith("يات")
        || form.endsWith("ي");
  }
}
