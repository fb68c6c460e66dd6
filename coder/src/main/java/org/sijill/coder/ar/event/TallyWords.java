// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/** The words of {@code ar/tallies/words.tsv}. Immutable and thread-safe. */
final class TallyWords {
  /** What a word tells of a figure beside it; the classes of the file. */
  enum Sense {
    KILLED,
    INJURED,
    DETAINED,
    DISPLACED,
    HOME,
    MISSING,
    WAR,
    CAMPAIGN,
    TOTAL,
    OVER,
    SINCE,
    LASTING,
    MOST,
    COUNT,
    REACH,
    SO_FAR,
    ATTACKS,
    STRIKES,
    MISSILES,
    DRONES,
    RELATIVE,
    BREAK
  }

  private static final Set<Sense> NONE = Set.of();

  private final Map<String, Set<Sense>> senses;
  private final WordMemo<Set<Sense>> memo = new WordMemo<>(this::read);

  private TallyWords(Map<String, Set<Sense>> senses) {
    this.senses = senses;
  }

  /** Reads the file of the class path. */
  static TallyWords load() {
    Map<String, Set<Sense>> out = new HashMap<>();
    for (Tsv.Row row : Tsv.resource(Tsv.class, "ar/tallies/words.tsv")) {
      Sense sense = Sense.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      for (String form : row.list("forms")) {
        out.computeIfAbsent(Folding.fold(form), key -> EnumSet.noneOf(Sense.class)).add(sense);
      }
    }
    return new TallyWords(out);
  }

  /** Whether a word has a sense, as it stands or without its proclitics. */
  boolean is(Token token, Sense sense) {
    return token.isWord() && memo.of(token).contains(sense);
  }

  private Set<Sense> read(WordForm word) {
    Set<Sense> out = EnumSet.copyOf(senses.getOrDefault(word.form(), EnumSet.noneOf(Sense.class)));
    for (Split split : word.splits()) {
      out.addAll(senses.getOrDefault(split.stem(), NONE));
    }
    return out.isEmpty() ? NONE : out;
  }
}
