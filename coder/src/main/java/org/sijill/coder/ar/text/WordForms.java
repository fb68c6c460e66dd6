// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.text.Folding;

/**
 * The word forms of running text, most of them read once: a memory of fixed size by spelling, in
 * which a newer spelling takes the place of an older one. Thread-safe without locks: forms are
 * immutable, and two threads that read one spelling at once make two equal forms.
 */
final class WordForms {
  /** How many forms are kept: about nine in ten words of news are of so many forms. */
  static final int SLOTS = 1 << 16;

  /** Longer words are hardly words, and are not kept. */
  private static final int LONGEST = 32;

  private final @Nullable WordForm[] kept = new WordForm[SLOTS];

  /** The form of the characters from {@code start} to {@code end}. */
  WordForm of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return read(text.substring(start, end));
    }
    int h = 0;
    for (int i = start; i < end; i++) {
      h = 31 * h + text.charAt(i);
    }
    h *= 0x9e3779b1;
    int slot = (h ^ (h >>> 16)) & (SLOTS - 1);
    WordForm known = kept[slot];
    if (known != null
        && known.written().length() == end - start
        && text.startsWith(known.written(), start)) {
      return known;
    }
    WordForm read = read(text.substring(start, end));
    kept[slot] = read;
    return read;
  }

  private static WordForm read(String written) {
    String form = Folding.fold(written);
    if (form.indexOf(' ') >= 0) {
      form = form.replace(" ", "");
    }
    int first = written.codePointAt(0);
    if (Tokenizer.isDigit(first)) {
      return new WordForm(written, form, TokenKind.NUMBER, whole(form));
    }
    if (!Character.isLetter(first)) {
      return new WordForm(written, form, TokenKind.PUNCT, whole(form));
    }
    return Tokenizer.isArabic(first)
        ? new WordForm(written, form, TokenKind.WORD, Clitics.splits(form))
        : new WordForm(written, form, TokenKind.LATIN, whole(form));
  }

  private static List<Split> whole(String form) {
    return List.of(Split.of(form, 0, 0));
  }
}
