// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Precision;

/**
 * The words around place names: generic heads, directions, cues. Read from {@code heads.tsv},
 * {@code directions.tsv} and {@code cues.tsv}; all folded. Immutable and thread-safe.
 */
final class Words {
  private static final double MIDDLE = -1;

  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Double> directions = new HashMap<>();
  private final Map<String, Double> adjectives = new HashMap<>();
  private final Map<String, Set<String>> cues = new HashMap<>();

  private Words() {}

  /** The words that ship with the project. */
  static Words load() {
    Words words = new Words();
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "heads.tsv")) {
      Head head =
          new Head(
              row.get("id"),
              row.list("kinds").stream().map(PlaceKind::of).toList(),
              Precision.valueOf(row.get("precision").toUpperCase(Locale.ROOT)),
              Head.Unknown.valueOf(row.get("unknown").toUpperCase(Locale.ROOT)));
      for (String form : row.list("forms")) {
        words.heads.putIfAbsent(Folding.fold(form), head);
      }
    }
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "directions.tsv")) {
      String bearing = row.get("bearing");
      double degrees = bearing.isEmpty() ? MIDDLE : Double.parseDouble(bearing);
      row.list("nouns").forEach(w -> words.directions.put(Folding.fold(w), degrees));
      row.list("adjectives").forEach(w -> words.adjectives.put(Folding.fold(w), degrees));
    }
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "cues.tsv")) {
      Set<String> forms = words.cues.computeIfAbsent(row.get("kind"), k -> new HashSet<>());
      List<String> raw = row.list("forms");
      raw.forEach(w -> forms.add(Folding.fold(w)));
    }
    return words;
  }

  /** The generic head that a folded word is, or null. */
  @Nullable Head head(String word) {
    return heads.get(word);
  }

  /** The bearing of a noun of direction, negative for the middle, or null. */
  @Nullable Double direction(String word) {
    return directions.get(word);
  }

  /** The bearing of an adjective of direction, or null. */
  @Nullable Double adjective(String word) {
    return adjectives.get(word);
  }

  /** Whether a word is a cue of the given kind. */
  boolean cue(String kind, String word) {
    return cues.getOrDefault(kind, Set.of()).contains(word);
  }
}
