// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.Set;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/**
 * Finds where a personal name ends. A name has two to six words: first names, links ("son of",
 * "father of"), and family names; it ends after a family name with the article, and before verbs,
 * particles, numbers, marks, and frequent nouns. Looks at no more than six words.
 */
final class NameScanner {
  private static final int MOST = 6;
  private static final Set<String> LINKS =
      Set.of("بن", "ابن", "ال", "ابو", "ابي", "ابا", "ام", "عبد", "دي", "فان", "بو", "ولد", "ذو");
  private static final Set<String> TAILS = Set.of("الله", "الدين", "الرحمن", "العزيز", "اوغلو");

  /** What a word may be in a name. */
  private enum Word {
    LINK,
    TAIL,
    GIVEN,
    WEAK,
    FAMILY,
    UNKNOWN,
    NONE
  }

  private final Sheet sheet;
  private final Lexicon lexicon;

  NameScanner(Sheet sheet) {
    this.sheet = sheet;
    this.lexicon = sheet.lexicon();
  }

  /** Whether the word ends compound names: "of God", "of the faith". */
  static boolean tail(String form) {
    return TAILS.contains(form);
  }

  /**
   * One past the last word of the name that begins at a token; the token itself if there is none.
   *
   * @param titled whether an office or a title stands before it, so that unknown words may name
   */
  int end(int i, boolean titled) {
    int end = Math.min(sheet.end(i), i + MOST);
    int j = i;
    int units = 0;
    boolean sure = true;
    Word before = Word.NONE;
    while (j < end) {
      Word word = j == i ? first(i) : word(sheet.token(j).form(), j);
      if (!follows(word, before, units, titled, sure, j)) {
        break;
      }
      units += word == Word.LINK || word == Word.TAIL ? 0 : 1;
      sure &= word != Word.UNKNOWN;
      j++;
      if (word == Word.FAMILY && units >= 2) {
        before = word;
        break;
      }
      before = word;
    }
    return before == Word.LINK ? Math.max(i, j - 1) : j;
  }

  private boolean follows(Word word, Word before, int units, boolean titled, boolean sure, int j) {
    boolean linked = before == Word.LINK;
    return switch (word) {
      case NONE -> linked && sheet.token(j).isWord() && !sheet.stops(j);
      case LINK, TAIL, GIVEN -> true;
      case WEAK -> units == 0 || before != Word.WEAK || linked || titled;
      case FAMILY -> linked || units > 0 && (before != Word.WEAK || titled || relative(j));
      case UNKNOWN ->
          linked
              || units == 0 && titled
              || units == 1 && (before != Word.WEAK || titled)
              || units == 2 && titled && sure;
    };
  }

  private Word first(int i) {
    Token token = sheet.token(i);
    Word whole = word(token.form(), i);
    boolean known = whole == Word.GIVEN || whole == Word.WEAK || whole == Word.LINK;
    if (known || token.form().equals("علي")) {
      return whole;
    }
    for (Split split : token.splits()) {
      if (!split.has(Split.AL) && lexicon.givenName(split.stem())) {
        return lexicon.weakName(split.stem()) ? Word.WEAK : Word.GIVEN;
      }
    }
    return whole;
  }

  private Word word(String form, int j) {
    if (LINKS.contains(form)) {
      return Word.LINK;
    }
    if (form.equals("علي") && sheet.document.lastLetter(sheet.token(j)) != 'ي') {
      return Word.NONE;
    }
    if (TAILS.contains(form)) {
      return Word.TAIL;
    }
    if (lexicon.givenName(form)) {
      return lexicon.weakName(form) ? Word.WEAK : Word.GIVEN;
    }
    if (!unknown(j)) {
      return Word.NONE;
    }
    return form.startsWith("ال") && form.length() > 4 ? Word.FAMILY : Word.UNKNOWN;
  }

  private boolean relative(int j) {
    return sheet.token(j).form().endsWith("ي");
  }

  /** A word that nothing else is known of, which may be a name. */
  boolean unknown(int j) {
    Token token = sheet.token(j);
    for (Split split : token.splits()) {
      boolean glued = split.has(Split.PREPOSITION | Split.CONJUNCTION);
      boolean other = sheet.common(split.stem()) || lexicon.givenName(split.stem());
      if (glued && (split.has(Split.AL) || other)) {
        return false;
      }
      boolean article = split.flags() == Split.AL || split.flags() == 0;
      if (article && lexicon.ordinary(split.stem())) {
        return false;
      }
    }
    return token.isWord()
        && token.form().length() > 2
        && !sheet.stops(j)
        && sheet.noun(j) == null
        && sheet.demonym(j) == null
        && sheet.loyalty(j) == null
        && !lexicon.adjective(token.form())
        && sheet.place(j) == null;
  }
}
