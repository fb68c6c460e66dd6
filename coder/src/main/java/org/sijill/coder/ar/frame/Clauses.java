// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.Frame.Way;

/**
 * Finds which words of a sentence tell the same act together: a light verb and its noun, a verb and
 * the act noun that is its subject or the antecedent of its relative clause.
 */
final class Clauses {
  /** Endings of a complementiser with a pronoun of the third person. */
  private static final Set<String> PRONOUN = Set.of("نه", "ها", "هم", "ما", "هن");

  private Clauses() {}

  /** Whether a chunk begins another clause for what stands to its left. */
  static boolean isBoundary(Chunk chunk) {
    return chunk.is(Chunk.Kind.CLAUSE) || chunk.is(Chunk.Kind.THAT);
  }

  /** Whether a chunk is a cue of a kind. */
  static boolean isCue(Chunk chunk, Cue cue) {
    Lexeme.OfCue lexeme = chunk.cue();
    return lexeme != null && lexeme.word().cue() == cue;
  }

  /** Whether a verb of acts can have an act noun as its subject. */
  static boolean takesActSubject(ActBuilder act) {
    return act.isVerb() && act.frame.roles(Way.SUBJECT).contains(Role.ACT);
  }

  /** The act noun to the right that a verb carries, before any other verb or clause; or null. */
  static @Nullable ActBuilder nounRight(List<Chunk> chunks, List<ActBuilder> acts, Chunk verb) {
    for (int i = verb.index() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (isBoundary(chunk) || chunk.is(Chunk.Kind.RELATIVE) || chunk.isVerb()) {
        return null;
      }
      if (chunk.is(Chunk.Kind.CUE) && !isCue(chunk, Cue.LIGHT)) {
        return null;
      }
      if (chunk.is(Chunk.Kind.ACT)) {
        return switch (chunk.preposition()) {
          case NONE, BY, FROM, OF, TO, IN -> at(acts, chunk);
          default -> null;
        };
      }
    }
    return null;
  }

  /**
   * The act noun to the left that a verb speaks of: the antecedent of its relative clause, or the
   * subject of a nominal sentence; or null.
   */
  static @Nullable ActBuilder nounLeft(List<Chunk> chunks, List<ActBuilder> acts, Chunk verb) {
    boolean relative = false;
    for (int i = verb.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (isBoundary(chunk) || chunk.isVerb()) {
        return null;
      }
      if (chunk.is(Chunk.Kind.RELATIVE)) {
        relative = true;
      }
      if (chunk.is(Chunk.Kind.PUNCT) && verb.joined()) {
        return null;
      }
      if (chunk.is(Chunk.Kind.ACT)) {
        boolean subject = chunk.preposition() == Preposition.NONE || !chunk.definite();
        return relative || subject && !verb.joined() ? at(acts, chunk) : null;
      }
    }
    return null;
  }

  /** The bare nominal chunks between two chunks, nearest to the first one first. */
  static List<Chunk> bareBetween(List<Chunk> chunks, int from, int to) {
    List<Chunk> out = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.isNominal() && chunk.preposition() == Preposition.NONE) {
        out.add(chunk);
      }
    }
    return out;
  }

  /**
   * The bare nominal chunks at the begin of a verb's clause: the topic of a nominal sentence, with
   * what is joined to it.
   */
  static List<Chunk> topic(List<Chunk> chunks, Chunk verb) {
    List<Chunk> out = new ArrayList<>();
    for (int i = verb.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (isBoundary(chunk)) {
        Chunk speaker = out.isEmpty() ? speakerOf(chunks, chunk) : null;
        return speaker == null ? out : List.of(speaker);
      }
      if (chunk.is(Chunk.Kind.RELATIVE)) {
        if (out.isEmpty() && i > 0 && chunks.get(i - 1).isNominal()) {
          out.add(0, chunks.get(i - 1));
        }
        return out;
      }
      if (chunk.isVerb() || chunk.is(Chunk.Kind.CUE) || chunk.is(Chunk.Kind.ACT)) {
        return List.of();
      }
      if (chunk.isNominal() && chunk.preposition() == Preposition.NONE) {
        out.add(0, chunk);
      }
    }
    return verb.joined() ? List.of() : out;
  }

  /**
   * "The army announced that it ...": whom the pronoun of the complementiser points to; or null.
   */
  static @Nullable Chunk speakerOf(List<Chunk> chunks, Chunk that) {
    if (!that.is(Chunk.Kind.THAT)
        || !PRONOUN.contains(that.form().substring(Math.max(0, that.form().length() - 2)))) {
      return null;
    }
    Chunk found = null;
    for (int i = that.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (isCue(chunk, Cue.SAY)) {
        return found != null || !chunk.isVerb()
            ? found
            : topic(chunks, chunk).stream().filter(Kinds::canAct).findFirst().orElse(null);
      }
      if (chunk.isVerb() || isBoundary(chunk)) {
        return null;
      }
      if (Kinds.canAct(chunk) && chunk.preposition() == Preposition.NONE) {
        found = chunk;
      }
    }
    return null;
  }

  /** The act whose trigger is a chunk, or null. */
  static @Nullable ActBuilder at(List<ActBuilder> acts, Chunk chunk) {
    for (ActBuilder act : acts) {
      if (act.trigger.index() == chunk.index()) {
        return act;
      }
    }
    return null;
  }
}
