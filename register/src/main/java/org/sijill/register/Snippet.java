// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.register.link.Words;

/** The stretch of a text around the first words that were searched for. */
final class Snippet {
  private static final int AROUND = 90;
  private static final char OPEN = '\u2068';
  private static final char CLOSE = '\u2069';

  private Snippet() {}

  static @Nullable String of(String text, List<String> phrases, boolean exact) {
    String first = phrases.get(0).split(" ", -1)[0];
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i);
        if ((exact ? word : Words.searchable(word)).equals(first)) {
          return around(text, start, i);
        }
        start = -1;
      }
    }
    return null;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return (text.substring(from, start)
            + OPEN
            + text.substring(start, end)
            + CLOSE
            + text.substring(end, to))
        .replaceAll("\\s+", " ");
  }
}
