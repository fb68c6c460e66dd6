// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.morph.Tense;
import org.sijill.model.SectionKind;

/** Decides for each act whether the words present it as having happened. */
final class RealityReader {
  private final Document document;
  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final List<ActBuilder> acts;

  RealityReader(Document document, Sentence sentence, List<Chunk> chunks, List<ActBuilder> acts) {
    this.document = document;
    this.sentence = sentence;
    this.chunks = chunks;
    this.acts = acts;
  }

  void run() {
    boolean drill = chunks.stream().anyMatch(c -> Clauses.isCue(c, Cue.DRILL));
    boolean court = chunks.stream().anyMatch(c -> Clauses.isCue(c, Cue.REMEMBER));
    boolean accident = chunks.stream().anyMatch(c -> Clauses.isCue(c, Cue.ACCIDENT));
    for (ActBuilder act : acts) {
      if (act.reality == Reality.REAL) {
        act.reality = reality(act, drill, accident || court && !isArmed(act));
      }
    }
  }

  private Reality reality(ActBuilder act, boolean drill, boolean accident) {
    if (drill || accident && maybeAccident(act)) {
      return Reality.TRAP;
    }
    if (isFuture(act)) {
      return Reality.UNREAL;
    }
    Reality governed = governed(act);
    if (governed != Reality.REAL) {
      return governed;
    }
    return isHabit(act) ? Reality.HABITUAL : Reality.REAL;
  }

  private static boolean isArmed(ActBuilder act) {
    return act.fillers.stream()
        .map(Filler::chunk)
        .anyMatch(c -> c.side() != null && Kinds.armed(c.side().party().kind()));
  }

  private static boolean maybeAccident(ActBuilder act) {
    return switch (act.frame.actClass()) {
      case "explosion" -> act.means.isEmpty();
      case "die",
          "kill",
          "wound",
          "hurt",
          "casualties",
          "incident",
          "fall",
          "evacuate",
          "damage",
          "land" ->
          true;
      default -> false;
    };
  }

  private boolean isFuture(ActBuilder act) {
    boolean future = act.times.stream().anyMatch(t -> t.bound() == TimeExpression.Bound.FUTURE);
    if (future || !act.isVerb()) {
      return future || act.trigger.preposition() == Preposition.OF && !act.finite;
    }
    Split split = splitOf(act.trigger);
    if (split.has(Split.SA)) {
      return true;
    }
    boolean imperfect = isImperfect(act);
    return imperfect && (split.has(Split.LI) || afterThat(act));
  }

  /** The proclitics that were split off a chunk's first token. */
  private Split splitOf(Chunk chunk) {
    int first = chunk.span().first();
    for (Split split : document.token(first).splits()) {
      if (document.offset(first, split.skip()) == chunk.span().start()) {
        return split;
      }
    }
    return document.token(first).splits().get(0);
  }

  private static boolean isImperfect(ActBuilder act) {
    return act.lexeme.verb() != null && act.lexeme.verb().tense() == Tense.IMPERFECT;
  }

  /** "that he bomb": an imperfect right after an is a subjunctive. */
  private boolean afterThat(ActBuilder act) {
    int i = act.trigger.index();
    return i > 0 && chunks.get(i - 1).is(Chunk.Kind.THAT);
  }

  /** Negation right before, or a plan, threat or condition before it in its clause. */
  private Reality governed(ActBuilder act) {
    for (int i = act.trigger.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      int distance = act.trigger.index() - i;
      if (Clauses.isCue(chunk, Cue.NEGATE) && distance <= (act.isVerb() ? 1 : 2)) {
        return Reality.NEGATED;
      }
      if (Clauses.isCue(chunk, Cue.PLAN) && governs(chunk, act)) {
        return Reality.UNREAL;
      }
      if (Clauses.isCue(chunk, Cue.SAY)
          || chunk.is(Chunk.Kind.CLAUSE)
          || Clauses.isCue(chunk, Cue.RESULT)
          || chunk.is(Chunk.Kind.PUNCT) && distance > 1) {
        return Reality.REAL;
      }
      if (chunk.isVerb() && chunk.is(Chunk.Kind.ACT)) {
        return Reality.REAL;
      }
    }
    return Reality.REAL;
  }

  private static boolean governs(Chunk plan, ActBuilder act) {
    boolean particle =
        plan.lexeme() != null && plan.form().equals("قد") || plan.form().equals("وقد");
    return !particle || isImperfect(act);
  }

  private boolean isHabit(ActBuilder act) {
    boolean loose = sentence.section() != SectionKind.HEADLINE && act.times.isEmpty();
    return loose && isImperfect(act) && act.casualties.isEmpty() && act.trigger.count() == null;
  }
}
