// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.List;

/**
 * One row of {@code cues.tsv}: words that say how an act is told or lead from one to another.
 *
 * @param cue what it signals
 * @param pos verb, noun, phrase or bare word
 * @param forms as for {@link ActWord}
 * @param where file and line, for messages
 */
public record CueWord(Cue cue, ActWord.Pos pos, List<String> forms, String where) {
  public CueWord {
    forms = List.copyOf(forms);
  }

  /** What a cue signals. */
  public enum Cue {
    /** A verb or noun of saying. */
    SAY,
    /** "According to". */
    SOURCE_OF,
    /** Claim of responsibility. */
    CLAIM,
    /** Accusation. */
    ACCUSE,
    /** Denial. */
    DENY,
    /** "Led to", "left". */
    RESULT,
    /** A light verb that carries an act noun as object or subject. */
    LIGHT,
    /** A verb that only begins fixed phrases of acts: "laid down their arms", "met his death". */
    SUPPORT,
    /** A verb whose subject is the act noun: "broke out", "took place". */
    HAPPEN,
    /** A verb whose subject suffers the act noun. */
    SUFFER,
    /** Negation. */
    NEGATE,
    /** Plan, threat, wish, condition, possibility. */
    PLAN,
    /** Exercise, sport, fiction. */
    DRILL,
    /** Condemnation. */
    CONDEMN,
    /** Anniversary, memorial. */
    REMEMBER,
    /** Court, verdict. */
    COURT,
    /** A charge of ordinary crime. */
    CRIME,
    /** Accident, illness, weather. */
    ACCIDENT
  }
}
