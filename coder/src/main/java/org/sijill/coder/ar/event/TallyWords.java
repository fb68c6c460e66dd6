// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
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
    if (!token.isWord()) {
      return false;
    }
    if (senses.getOrDefault(token.form(), NONE).contains(sense)) {
      return true;
    }
    for (Split split : token.splits()) {
      if (senses.getOrDefault(split.stem(), NONE).contains(sense)) {
        return true;
      }
    }
    return false;
  }
}
