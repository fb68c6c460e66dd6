// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.codebook;

import java.util.HashMap;
import java.util.Map;
import org.sijill.knowledge.Tsv;

/** The sentences of the page in one language, from {@code texts.tsv}. Immutable. */
record Texts(Language language, Map<String, String> sentences) {
  Texts {
    sentences = Map.copyOf(sentences);
  }

  static Texts in(Language language) {
    Map<String, String> sentences = new HashMap<>();
    for (Tsv.Row row : Tsv.resource(Texts.class, "texts.tsv")) {
      sentences.put(row.get("key"), row.get(language.code()));
    }
    return new Texts(language, sentences);
  }

  /**
   * The sentence of a key.
   *
   * @throws IllegalStateException if texts.tsv has none
   */
  String of(String key) {
    String sentence = sentences.get(key);
    if (sentence == null || sentence.isEmpty()) {
      throw new IllegalStateException("texts.tsv has no row " + key);
    }
    return sentence;
  }
}
