// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijill.register.link.Words;

/** Search words as people type them: single words, and phrases in quotation marks. */
public final class SearchWords {
  private static final Pattern PHRASE = Pattern.compile("[\"«“]([^\"»”]*)[\"»”]|([^\\s\"«»“”]+)");

  private SearchWords() {}

  /** The phrases, a single word being a phrase of one; folded unless {@code exact}. */
  public static List<String> phrases(String text, boolean exact) {
    List<String> phrases = new ArrayList<>();
    Matcher matcher = PHRASE.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      String phrase = exact ? letters(raw) : Words.searchable(raw);
      if (!phrase.isBlank()) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private static String letters(String raw) {
    return raw.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /** An FTS5 expression that asks for all phrases in a column. */
  static String fts5(String column, List<String> phrases) {
    return column
        + " : ("
        + phrases.stream()
            .map(p -> "\"" + p.replace("\"", "") + "\"")
            .collect(Collectors.joining(" AND "))
        + ")";
  }
}
