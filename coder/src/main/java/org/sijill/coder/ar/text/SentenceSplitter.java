// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.model.Section;

/**
 * Groups tokens into sentences: at line ends, and at full stops, question and exclamation marks
 * that do not belong to an abbreviation. Closing quotes and brackets stay with the sentence they
 * close. Thread-safe.
 */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "د", "م", "أ", "ا", "ص", "ت", "ه", "ق", "ب", "ف", "ش", "ع", "ج", "س", "كم", "mr", "dr");

  /**
   * Tokens after which a sentence ends whatever stands there: longer than any that is read as one,
   * so that texts without full stops cost no more than others.
   */
  private static final int LONGEST = 300;

  /** Closing quotes and brackets that may stand between a full stop and the next sentence. */
  private static final int CLOSERS = 8;

  private SentenceSplitter() {}

  /** The sentences of {@code tokens}; every token is in exactly one. */
  static List<Sentence> sentences(String text, List<Token> tokens, List<Section> sections) {
    List<Sentence> out = new ArrayList<>();
    int section = 0;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (section < sections.size() - 1
          && sections.get(section + 1).start() <= tokens.get(i).start()) {
        section++;
      }
      boolean lineEnds =
          i + 1 == tokens.size()
              || section + 1 < sections.size()
                  && sections.get(section + 1).start() <= tokens.get(i + 1).start();
      if (lineEnds || i + 1 - first >= LONGEST || endsSentence(text, tokens, i)) {
        out.add(new Sentence(out.size(), section, sections.get(section).kind(), first, i + 1));
        first = i + 1;
      }
    }
    return List.copyOf(out);
  }

  private static boolean endsSentence(String text, List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    if (closes(next) && !next.spaced()) {
      return false;
    }
    int mark = i;
    while (mark > 0
        && i - mark < CLOSERS
        && closes(tokens.get(mark))
        && !tokens.get(mark).spaced()) {
      mark--;
    }
    Token t = tokens.get(mark);
    if (t.is('؟') || t.is('?') || t.is('!') || t.is('۔')) {
      return !isMark(next);
    }
    if (!t.is('.') && !t.is('…')) {
      return false;
    }
    if (isMark(next) || !next.spaced() && !startsAfresh(text, next)) {
      return false;
    }
    return mark == 0 || !abbreviates(tokens, mark);
  }

  /** A full stop glued to the next word ends a sentence if that word is longer than an initial. */
  private static boolean startsAfresh(String text, Token next) {
    return next.kind() == TokenKind.WORD
        && next.form().length() > 2
        && text.charAt(next.start() - 1) == '.';
  }

  private static boolean abbreviates(List<Token> tokens, int mark) {
    Token before = tokens.get(mark - 1);
    return !before.is('.')
        && before.kind() != TokenKind.NUMBER
        && !tokens.get(mark).spaced()
        && ABBREVIATIONS.contains(before.form());
  }

  private static boolean isMark(Token t) {
    return t.is('.') || t.is('!') || t.is('؟') || t.is('?') || t.is('…');
  }

  private static boolean closes(Token t) {
    return t.is('"') || t.is('»') || t.is('”') || t.is(')') || t.is('\'') || t.is('’');
  }
}
