// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.frames.WordSets;

/**
 * Chooses between the readings of one written word: verb or noun, act or cue.
 *
 * <p>A noun stands after a preposition, with the article, or before an adjective of its own; a verb
 * at the head of a clause, after a subject, or with an object pronoun. An act stands before a cue,
 * unless the cue is a verb and the act a noun that cannot stand there.
 */
final class Readings {
  /** Adjectives of a march, which no drone has. */
  private static final Set<String> MARCH = WordSets.arabic().of("march_of");

  private Readings() {}

  /** The reading that fits best. */
  static Lexeme choose(
      Lexicon.Hit hit, Document document, Preposition governor, List<Chunk> before) {
    List<Lexeme> all = hit.lexemes();
    if (all.size() == 1) {
      return all.get(0);
    }
    Lexeme drone = drone(hit, document);
    if (drone != null) {
      return drone;
    }
    boolean noun = isNoun(hit, document, governor, before);
    Lexeme best = all.get(0);
    int bestScore = Integer.MIN_VALUE;
    for (Lexeme lexeme : all) {
      int score = score(lexeme, noun);
      if (score > bestScore) {
        best = lexeme;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * A word that means a march or a drone is a drone after bi, before an adjective of nationality,
   * or where the doubling of its yeh is written; null if it is none.
   */
  private static @Nullable Lexeme drone(Lexicon.Hit hit, Document document) {
    Lexeme weapon = null;
    boolean protest = false;
    for (Lexeme lexeme : hit.lexemes()) {
      weapon = lexeme instanceof Lexeme.OfWeapon ? lexeme : weapon;
      protest |=
          lexeme instanceof Lexeme.OfAct act && act.word().frame().actClass().equals("protest");
    }
    if (weapon == null || !protest) {
      return null;
    }
    Token token = document.token(hit.last() - 1);
    boolean doubled = document.text().substring(token.start(), token.end()).indexOf(0x0651) >= 0;
    String next = hit.last() < document.tokens().size() ? document.token(hit.last()).form() : "";
    boolean adjective = isAdjective(next) && !MARCH.contains(next);
    return doubled || adjective || hit.split().has(Split.BI) ? weapon : null;
  }

  private static int score(Lexeme lexeme, boolean noun) {
    int score = (lexeme.verb() == null) == noun ? 4 : 0;
    if (lexeme instanceof Lexeme.OfAct) {
      score += 2;
    }
    if (lexeme.verb() != null && lexeme.verb().object().isEmpty()) {
      score += 1;
    }
    return score;
  }

  private static boolean isNoun(
      Lexicon.Hit hit, Document document, Preposition governor, List<Chunk> before) {
    if (hit.split().has(Split.AL | Split.PREPOSITION) || governor != Preposition.NONE) {
      return true;
    }
    if (!before.isEmpty()
        && before.get(before.size() - 1).is(Chunk.Kind.WORD)
        && !before.get(before.size() - 1).definite()) {
      return true;
    }
    if (hit.last() >= document.tokens().size()) {
      return false;
    }
    if (hit.lexemes().stream().anyMatch(Readings::isHarm)) {
      return false;
    }
    Token after = document.token(hit.last());
    return isAdjective(after.form());
  }

  /** Words of killing and holding take people after them, not adjectives of their own. */
  private static boolean isHarm(Lexeme lexeme) {
    return lexeme instanceof Lexeme.OfAct act
        && switch (act.word().frame().actClass()) {
          case "kill", "die", "wound", "hurt", "arrest", "abduct", "execute" -> true;
          default -> false;
        };
  }

  /** An indefinite relative adjective: the noun's own. */
  private static boolean isAdjective(String form) {
    int n = form.length();
    return n > 4
        && !form.startsWith("ال")
        && (form.endsWith("ي") || form.endsWith("يه") || form.endsWith("يا"));
  }
}
