// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import org.jspecify.annotations.Nullable;

/**
 * Tells Arabic from other languages by letters and by the article.
 *
 * <p>Thresholds were set on news text: in Arabic more than one word in ten begins with the article,
 * in Persian, Urdu and Kurdish written in the same script fewer than one in fifty; letters that
 * only those languages use make up at least one in fifty of theirs.
 */
final class Language {
  private static final String OTHER_LETTERS = "پچژگٹڈڑںےۆێەڵڕھ";
  private static final int ENOUGH_WORDS = 40;

  /** A sixth of the letters; posts that say the same in two languages pass. */
  private static final int LEAST_SCRIPT = 6;

  private Language() {}

  /** What language a text is in if it is not Arabic, in words for a message; null for Arabic. */
  static @Nullable String other(String text) {
    int letters = 0;
    int script = 0;
    int foreign = 0;
    int words = 0;
    int article = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      letters++;
      if (Character.UnicodeScript.of(c) != Character.UnicodeScript.ARABIC) {
        continue;
      }
      script++;
      foreign += OTHER_LETTERS.indexOf(c) >= 0 ? 1 : 0;
      if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
        words++;
        article += text.startsWith("ال", i) || text.startsWith("ال", i + 1) ? 1 : 0;
      }
    }
    if (script * LEAST_SCRIPT < letters) {
      return "mostly not in Arabic script";
    }
    boolean noArticle = words >= ENOUGH_WORDS && article * 50 < words;
    return noArticle || foreign * 50 > script && article * 10 < words
        ? "in Arabic script but not in Arabic"
        : null;
  }
}
