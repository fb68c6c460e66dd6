// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/**
 * Named sets of words that stand near an act and decide what it means: {@code words.tsv}. Immutable
 * and thread-safe.
 */
public final class WordSets {
  private static final String FILE = "/org/sijill/knowledge/ar/frames/words.tsv";

  private final Map<String, Set<String>> sets;

  private WordSets(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  /**
   * Reads the Arabic file.
   *
   * @throws IllegalArgumentException if it is missing or malformed
   */
  public static WordSets arabic() {
    Map<String, Set<String>> out = new HashMap<>();
    for (Tsv.Row row : Tsv.resource(WordSets.class, FILE)) {
      Set<String> set = out.computeIfAbsent(row.get("set"), name -> new LinkedHashSet<>());
      row.list("forms").forEach(form -> set.add(Folding.fold(form)));
    }
    out.replaceAll((name, set) -> Set.copyOf(set));
    return new WordSets(Map.copyOf(out));
  }

  /**
   * The folded words of a set.
   *
   * @throws IllegalArgumentException if the file has no such set
   */
  public Set<String> of(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalArgumentException("words.tsv has no set '" + name + "'");
    }
    return set;
  }
}
