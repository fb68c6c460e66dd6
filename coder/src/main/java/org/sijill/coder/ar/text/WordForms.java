// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.text.Folding;

/**
 * The word forms of running text, most of them read once: a memory of fixed size by spelling, in
 * sets of {@link #WAYS} in which a form that is met again moves forward and a new one takes the
 * last place, so that rare words do not drive frequent ones out. Thread-safe without locks: forms
 * are immutable, two threads that read one spelling at once make two equal forms, and a form that
 * is lost when two move at once is read again.
 */
final class WordForms {
  /** How many forms are kept: all that some thousand reports use. */
  static final int SLOTS = 1 << 17;

  private static final int WAYS = 4;

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
    int first = (h ^ (h >>> 16)) & (SLOTS - WAYS);
    for (int i = first; i < first + WAYS; i++) {
      WordForm known = kept[i];
      if (known != null && known.isWritten(text, start, end)) {
        if (i > first + 1) {
          kept[i] = kept[i - 1];
          kept[i - 1] = known;
        }
        return known;
      }
    }
    WordForm read = read(text.substring(start, end));
    kept[vacant(first)] = read;
    return read;
  }

  /** The first empty place of a set, or else the last. */
  private int vacant(int first) {
    int i = first;
    while (i < first + WAYS - 1 && kept[i] != null) {
      i++;
    }
    return i;
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
