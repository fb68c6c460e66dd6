// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Precision;

/**
 * The words around place names: generic heads, directions, units, cues. Read from {@code
 * heads.tsv}, {@code directions.tsv}, {@code units.tsv} and {@code cues.tsv}; all folded. Immutable
 * and thread-safe.
 */
final class Words {
  private final Map<String, Word> words;

  private final WordMemo<Boolean> openers = new WordMemo<>(this::opens);
  private final WordMemo<Word> whole = new WordMemo<>(form -> of(form.form()));

  private Words(Map<String, Word> words) {
    this.words = words;
  }

  /**
   * Whether a token may be a head, a direction or "parts of", whole or after proclitics: only these
   * open a name of several parts.
   */
  boolean opens(Token token) {
    return openers.of(token);
  }

  private boolean opens(WordForm form) {
    for (Split split : form.splits()) {
      Word word = of(split.stem());
      if (word.head() != null || word.direction() != null || word.is(Cue.PART)) {
        return true;
      }
    }
    return false;
  }

  /** The words that ship with the project. */
  static Words load() {
    Draft draft = new Draft();
    Tsv.resource(Gazetteer.class, "heads.tsv").forEach(draft::head);
    Tsv.resource(Gazetteer.class, "directions.tsv").forEach(draft::direction);
    Tsv.resource(Gazetteer.class, "units.tsv").forEach(draft::unit);
    Tsv.resource(Gazetteer.class, "cues.tsv").forEach(draft::cue);
    return new Words(Map.copyOf(draft.words()));
  }

  /** What is known of a folded word. */
  Word of(String word) {
    return words.getOrDefault(word, Word.NONE);
  }

  /** What is known of a token's word as it stands. */
  Word of(Token token) {
    return whole.of(token);
  }

  /** Whether a token is the cue, whole or after a conjunction or a preposition. */
  boolean cue(Cue cue, Token token) {
    for (Split split : token.splits()) {
      if (!split.has(~(Split.CONJUNCTION | Split.BI | Split.LI)) && of(split.stem()).is(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Collects what the files say of each word. */
  private static final class Draft {
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Double> directions = new HashMap<>();
    private final Map<String, Double> adjectives = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();
    private final Map<String, EnumSet<Cue>> cues = new HashMap<>();

    void head(Tsv.Row row) {
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

    void direction(Tsv.Row row) {
      String bearing = row.get("bearing");
      double degrees = bearing.isEmpty() ? Found.MIDDLE : Double.parseDouble(bearing);
      row.list("nouns").forEach(w -> directions.put(Folding.fold(w), degrees));
      row.list("adjectives").forEach(w -> adjectives.put(Folding.fold(w), degrees));
    }

    void unit(Tsv.Row row) {
      double km = Double.parseDouble(row.get("km"));
      row.list("forms").forEach(w -> units.putIfAbsent(Folding.fold(w), km));
    }

    void cue(Tsv.Row row) {
      Cue cue = Cue.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      row.list("forms")
          .forEach(
              w -> cues.computeIfAbsent(Folding.fold(w), k -> EnumSet.noneOf(Cue.class)).add(cue));
    }

    Map<String, Word> words() {
      Map<String, Word> out = new HashMap<>();
      heads.keySet().forEach(w -> out.put(w, word(w)));
      directions.keySet().forEach(w -> out.put(w, word(w)));
      adjectives.keySet().forEach(w -> out.put(w, word(w)));
      units.keySet().forEach(w -> out.put(w, word(w)));
      cues.keySet().forEach(w -> out.put(w, word(w)));
      return out;
    }

    private Word word(String w) {
      @Nullable EnumSet<Cue> told = cues.get(w);
      Set<Cue> set = told == null ? Set.of() : told;
      return new Word(heads.get(w), directions.get(w), adjectives.get(w), units.get(w), set);
    }
  }
}
