// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.text.Folding;

/**
 * Whether two names mean the same by their words: at least 60 % of the shorter name's words are
 * shared, articles and small words aside. The same measure as in {@code score.py}.
 */
final class Words {
  private static final double SHARED = 0.6;
  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL = Set.of("the", "of", "a", "and", "في", "من", "و", "");
  private static final List<String> ARTICLES = List.of("وال", "بال", "فال", "كال", "لل", "ال");

  private Words() {}

  static boolean same(@Nullable String a, @Nullable String b) {
    Set<String> first = of(a);
    Set<String> second = of(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    long shared = first.stream().filter(second::contains).count();
    return shared >= SHARED * Math.min(first.size(), second.size());
  }

  private static Set<String> of(@Nullable String name) {
    Set<String> out = new HashSet<>();
    Arrays.stream(SPLIT.split(Folding.fold(Objects.requireNonNullElse(name, ""))))
        .filter(word -> !SMALL.contains(word))
        .map(Words::withoutArticle)
        .forEach(out::add);
    return out;
  }

  private static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= 2) {
        return word.substring(article.length());
      }
    }
    return word;
  }
}
