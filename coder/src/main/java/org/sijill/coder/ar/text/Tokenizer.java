// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.ArrayList;
import java.util.List;
import org.sijill.knowledge.text.Folding;

/**
 * Cuts text into words, numbers and punctuation marks, each with its folded form.
 *
 * <p>A word runs over dropped characters (harakat, tatweel, zero-width marks). A word that ends in
 * tatweel and one that begins with it are one word that a censor's trick took apart ("qa__ __sf").
 * Letters and digits that touch are two tokens. Thread-safe; time is linear in the text.
 */
final class Tokenizer {
  private static final char TATWEEL = 0x0640;
  private static final WordForms FORMS = new WordForms();

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a text in order. */
  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return List.copyOf(tokenizer.tokens);
  }

  private void run() {
    boolean spaced = true;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (Character.isWhitespace(c) || c == 0xA0 || c == 0x3000 || Character.isISOControl(c)) {
        spaced = true;
        i += width;
      } else if (width == 1 && Folding.dropped((char) c) && c != TATWEEL) {
        i++;
      } else {
        int end = end(i, c, width);
        add(i, end, spaced);
        spaced = false;
        i = end;
      }
    }
  }

  private int end(int start, int c, int width) {
    if (isDigit(c)) {
      return numberEnd(start);
    }
    if (Character.isLetter(c) || c == TATWEEL) {
      return wordEnd(start);
    }
    return start + width;
  }

  private int wordEnd(int start) {
    int i = start;
    boolean arabic = isArabic(text.codePointAt(start));
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetter(c) && isArabic(c) == arabic;
      boolean mark = c < 0x10000 && Folding.dropped((char) c);
      if (letter || mark || Character.getType(c) == Character.NON_SPACING_MARK) {
        i += Character.charCount(c);
      } else if (c == ' ' && i > start && text.charAt(i - 1) == TATWEEL && rejoins(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    while (i > start + 1 && isTrailing(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether the letter after a space carries on a word: tatweel, then a letter. */
  private boolean rejoins(int i) {
    return i + 1 < text.length()
        && text.charAt(i) == TATWEEL
        && Character.isLetter(text.charAt(i + 1))
        && text.charAt(i + 1) != TATWEEL;
  }

  /** Zero-width and bidi marks at a word's end are not part of it; harakat and tatweel are. */
  private static boolean isTrailing(char c) {
    return Folding.dropped(c) && (c < 0x0600 || c > 0x06FF || c == 0x061C);
  }

  private int numberEnd(int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        i++;
      } else if (isSeparator(c) && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private void add(int start, int end, boolean spaced) {
    WordForm word = FORMS.of(text, start, end);
    if (!word.form().isEmpty()) {
      tokens.add(new Token(tokens.size(), start, end, spaced, word));
    }
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= 0x0660 && c <= 0x0669 || c >= 0x06F0 && c <= 0x06F9;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == 0x066B || c == 0x066C;
  }

  static boolean isArabic(int c) {
    return c >= 0x0600 && c <= 0x06FF
        || c >= 0x0750 && c <= 0x077F
        || c >= 0x08A0 && c <= 0x08FF
        || c >= 0xFB50 && c <= 0xFDFF
        || c >= 0xFE70 && c <= 0xFEFE;
  }
}
