// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.util.ArrayList;
import java.util.List;

/** The forms of an adjective of nationality. Thread-safe. */
final class Nisba {
  private static final List<String> ENDINGS = List.of("", "ه", "ون", "ين", "ات", "ا", "تين", "ان");

  private Nisba() {}

  /** All folded forms of a masculine singular, with the article and without, as word sequences. */
  static List<List<String>> forms(String masculine) {
    List<String> words = NameForms.words(masculine);
    List<List<String>> out = new ArrayList<>();
    if (words.isEmpty() || words.get(0).equals("-")) {
      return out;
    }
    for (String ending : ENDINGS) {
      for (String article : List.of("", "ال")) {
        List<String> form = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
          boolean compass = i == 0 && words.size() > 1 && !words.get(i).endsWith("ي");
          String w = words.get(i);
          String inflected = compass ? w : w + (w.endsWith("ي") || ending.isEmpty() ? ending : "");
          form.add((compass && article.isEmpty() || !compass ? article : "") + inflected);
        }
        if (words.size() > 1 && !words.get(0).endsWith("ي")) {
          form.set(0, article + words.get(0));
          form.set(1, words.get(1) + (ending.isEmpty() ? "" : ending));
        }
        out.add(List.copyOf(form));
      }
    }
    return out;
  }
}
