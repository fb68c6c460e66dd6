// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.knowledge.Tsv;

/**
 * Guesses the language of a text from {@code words.tsv}: each word that is common in a language, or
 * holds one of its own letters, speaks for it. Arabic written on a Persian keyboard (with ک and ی)
 * stays Arabic, because its words are. Looks at the first thousands of words only. Thread-safe.
 */
public final class LanguageGuess {
  /** No language was recognised. */
  public static final String UNKNOWN = "und";

  private static final int WORDS = 4_000;
  private static final int COMMON = 4;
  private static final int LETTER = 1;

  /** Text in Arabic letters without any other sign is Arabic. */
  private static final double PRIOR = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200c]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]");
  private static final LanguageGuess USUAL = new LanguageGuess();

  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<Integer, Set<String>> byLetter = new HashMap<>();

  /**
   * What was found.
   *
   * @param language ISO 639 code of the language that most words speak for, or {@code und}
   * @param shares each language's share of the signs seen, from 0 to 1
   */
  public record Result(String language, Map<String, Double> shares) {
    /** The share of one language. */
    public double share(String code) {
      return shares.getOrDefault(code, 0.0);
    }
  }

  private LanguageGuess() {
    for (Tsv.Row row : Tsv.resource(LanguageGuess.class, "words.tsv")) {
      String language = row.get("language");
      for (String word : row.list("words")) {
        byWord.computeIfAbsent(plain(word), w -> new HashSet<>()).add(language);
      }
      row.get("letters")
          .chars()
          .forEach(c -> byLetter.computeIfAbsent(c, x -> new HashSet<>()).add(language));
    }
  }

  /** The languages that come with Sijill. */
  public static LanguageGuess usual() {
    return USUAL;
  }

  /** Guesses the language of a text. */
  public Result of(CharSequence text) {
    Map<String, Double> points = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(text);
    int words = 0;
    int arabic = 0;
    while (words < WORDS && matcher.find()) {
      words++;
      arabic += isArabicScript(matcher.group()) ? 1 : 0;
      count(plain(matcher.group()), points);
    }
    if (arabic * 2 > words) {
      points.merge("ar", PRIOR, Double::sum);
    }
    double all = points.values().stream().mapToDouble(Double::doubleValue).sum();
    if (all == 0) {
      return new Result(UNKNOWN, Map.of());
    }
    points.replaceAll((language, p) -> p / all);
    String best =
        points.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return new Result(best, Map.copyOf(points));
  }

  private void count(String word, Map<String, Double> points) {
    Set<String> languages = byWord.getOrDefault(word, Set.of());
    for (String language : languages) {
      points.merge(language, (double) COMMON / languages.size(), Double::sum);
    }
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < word.length(); i++) {
      int c = word.charAt(i);
      if (byLetter.containsKey(c) && seen.add(c)) {
        Set<String> own = byLetter.getOrDefault(c, Set.of());
        own.forEach(l -> points.merge(l, (double) LETTER / own.size(), Double::sum));
      }
    }
  }

  private static boolean isArabicScript(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return c == 0x0640
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isMark(word.charAt(i))) {
        return MARKS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }
}
