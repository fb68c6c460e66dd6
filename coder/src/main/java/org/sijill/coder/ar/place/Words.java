// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Double> directions = new HashMap<>();
  private final Map<String, Double> adjectives = new HashMap<>();
  private final Map<String, Double> units = new HashMap<>();
  private final Map<String, Set<String>> cues = new HashMap<>();

  private Words() {}

  /** The words that ship with the project. */
  static Words load() {
    Words words = new Words();
    Tsv.resource(Gazetteer.class, "heads.tsv").forEach(words::addHead);
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "directions.tsv")) {
      String bearing = row.get("bearing");
      double degrees = bearing.isEmpty() ? Found.MIDDLE : Double.parseDouble(bearing);
      row.list("nouns").forEach(w -> words.directions.put(Folding.fold(w), degrees));
      row.list("adjectives").forEach(w -> words.adjectives.put(Folding.fold(w), degrees));
    }
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "units.tsv")) {
      double km = Double.parseDouble(row.get("km"));
      row.list("forms").forEach(w -> words.units.putIfAbsent(Folding.fold(w), km));
    }
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "cues.tsv")) {
      Set<String> forms = words.cues.computeIfAbsent(row.get("kind"), k -> new HashSet<>());
      row.list("forms").forEach(w -> forms.add(Folding.fold(w)));
    }
    return words;
  }

  private void addHead(Tsv.Row row) {
    row.list("forms").forEach(w -> heads.putIfAbsent(Folding.fold(w), head(row, false)));
    row.list("plurals").forEach(w -> heads.putIfAbsent(Folding.fold(w), head(row, true)));
  }

  private static Head head(Tsv.Row row, boolean many) {
    return new Head(
        row.get("id"),
        row.list("kinds").stream().map(PlaceKind::of).toList(),
        Precision.valueOf(row.get("precision").toUpperCase(Locale.ROOT)),
        Head.Unknown.valueOf(row.get("unknown").toUpperCase(Locale.ROOT)),
        row.get("points").equals("yes"),
        many);
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

  /** A unit of length in kilometres, or null. */
  @Nullable Double unit(String word) {
    return units.get(word);
  }

  /** Whether a word by itself is a generic head, a direction or a function word. */
  boolean common(String word) {
    return heads.containsKey(word)
        || directions.containsKey(word)
        || cue("stop", word)
        || cue("opener", word);
  }
}
