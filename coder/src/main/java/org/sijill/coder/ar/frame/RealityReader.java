// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.morph.Tense;
import org.sijill.model.SectionKind;

/** Decides for each act whether the words present it as having happened. */
final class RealityReader {
  private final Document document;
  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final List<ActBuilder> acts;

  private static final WordSets WORDS = WordSets.arabic();

  /** Words before control that make it a standing state. */
  private static final Set<String> STATE = WORDS.of("state");

  /** Words before an execution that make it a penalty of the law. */
  private static final Set<String> VERDICT = WORDS.of("verdict");

  /** Nouns whose genitive is an act wished, paid for or prepared, not done. */
  private static final Set<String> ABET = WORDS.of("abet");

  /** What strikes or is struck without arms. */
  private static final Set<String> CIVIL = WORDS.of("civil");

  /** Adverbs of what is done again and again. */
  private static final Set<String> HABIT = WORDS.of("habit");

  /** Nouns that after li tell what an act is meant for. */
  private static final Set<String> PURPOSE = WORDS.of("purpose");

  RealityReader(Document document, Sentence sentence, List<Chunk> chunks, List<ActBuilder> acts) {
    this.document = document;
    this.sentence = sentence;
    this.chunks = chunks;
    this.acts = acts;
  }

  void run() {
    boolean drill = chunks.stream().anyMatch(c -> Clauses.isCue(c, Cue.DRILL));
    boolean court =
        chunks.stream()
            .anyMatch(c -> Clauses.isCue(c, Cue.REMEMBER) || Clauses.isCue(c, Cue.COURT));
    boolean accident = chunks.stream().anyMatch(c -> Clauses.isCue(c, Cue.ACCIDENT));
    for (ActBuilder act : acts) {
      if (act.reality == Reality.REAL) {
        boolean penalty = court && act.frame.name().equals("execute") && !isArmed(act);
        boolean words = penalty || isCivil(act) || isSpoken(act);
        act.reality =
            words ? Reality.TRAP : reality(act, drill, accident || court && !isArmed(act));
      }
    }
  }

  private Reality reality(ActBuilder act, boolean drill, boolean accident) {
    if (drill || accident && maybeAccident(act) && !byMissile(act)) {
      return Reality.TRAP;
    }
    if (isFuture(act) || isMeant(act)) {
      return Reality.UNREAL;
    }
    if (isState(act)) {
      return Reality.HABITUAL;
    }
    Reality governed = governed(act);
    if (governed != Reality.REAL) {
      return governed;
    }
    return isHabit(act) ? Reality.HABITUAL : Reality.REAL;
  }

  /** Whether a weapon that nobody meets by chance did it. */
  private static boolean byMissile(ActBuilder act) {
    return act.means.keySet().stream()
        .anyMatch(w -> Weapons.SHELLS.contains(w) || Weapons.AIR.contains(w));
  }

  private static boolean isArmed(ActBuilder act) {
    return act.fillers.stream()
        .map(Filler::chunk)
        .anyMatch(c -> c.side() != null && Kinds.armed(c.side().party().kind()));
  }

  /** Prices, companies and the like strike and are struck without arms. */
  private boolean isCivil(ActBuilder act) {
    boolean weak =
        switch (act.frame.actClass()) {
          case "attack", "strike", "storm", "capture", "clash", "explosion", "operation" -> true;
          default -> false;
        };
    if (!weak || !act.means.isEmpty() && !act.frame.actClass().equals("explosion")) {
      return false;
    }
    int i = act.trigger.index();
    for (int j = Math.max(0, i - 2); j < Math.min(chunks.size(), i + 3); j++) {
      if (j != i && CIVIL.contains(chunks.get(j).form())) {
        return true;
      }
    }
    return false;
  }

  /** An official's attack on what is neither people, place nor side is one in words. */
  private static boolean isSpoken(ActBuilder act) {
    boolean attack = act.frame.name().equals("attack") && act.means.isEmpty() && act.sub == null;
    List<Chunk> actors = act.chunks(Role.ACTOR);
    return attack
        && !actors.isEmpty()
        && actors.stream().allMatch(RealityReader::isOfficial)
        && !act.has(Role.PLACE)
        && !act.has(Role.VICTIM)
        && act.casualties.isEmpty();
  }

  private static boolean isOfficial(Chunk chunk) {
    return chunk.side() != null
        && switch (chunk.side().party().kind()) {
          case OFFICIAL, PARTY, MEDIA, INTERNATIONAL -> true;
          default -> false;
        };
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
          "chemical",
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

  /** Only prepared, paid for, meant, or laid down as a penalty. */
  private boolean isMeant(ActBuilder act) {
    int i = act.trigger.index();
    if (act.isVerb()) {
      return false;
    }
    if (i + 1 < chunks.size()
        && Clauses.isCue(chunks.get(i + 1), Cue.PLAN)
        && chunks.get(i + 1).isVerb()
        && !chunks.get(i + 1).joined()
        && !act.trigger.definite()) {
      return true;
    }
    if (i == 0) {
      return false;
    }
    Chunk before = chunks.get(i - 1);
    String word = stem(before);
    if (act.frame.name().equals("execute") && VERDICT.contains(word)) {
      return true;
    }
    boolean adjacent = !before.is(Chunk.Kind.PUNCT) && !Clauses.isBoundary(before);
    return adjacent
        && (ABET.contains(word)
            || before.preposition() == Preposition.OF && PURPOSE.contains(word)
            || isFutureWord(before));
  }

  /** "under its control", "areas of its control": a state and no act. */
  private boolean isState(ActBuilder act) {
    if (!act.frame.name().equals("capture") || act.isVerb()) {
      return false;
    }
    int i = act.trigger.index();
    return switch (act.trigger.preposition()) {
      case IN, OF -> act.lexeme.word().needs().equals("on");
      case NONE ->
          i > 0
              && act.lexeme.word().needs().equals("on")
              && STATE.contains(stem(chunks.get(i - 1)));
      default -> false;
    };
  }

  /** An imperfect of any verb after the marker of the future. */
  private boolean isFutureWord(Chunk chunk) {
    if (!chunk.is(Chunk.Kind.WORD) && !Clauses.isCue(chunk, Cue.LIGHT)) {
      return false;
    }
    String form = chunk.form().startsWith("و") ? chunk.form().substring(1) : chunk.form();
    return form.length() > 5
        && (form.startsWith("ست") || form.startsWith("سي") || form.startsWith("سن"))
        && NOT_FUTURE.stream().noneMatch(form::startsWith);
  }

  /** Beginnings of nouns that look like a future. */
  private static final Set<String> NOT_FUTURE =
      Set.of(
          "سياس", "سياد", "سياح", "سيار", "سينا", "سنوي", "سندا", "ستار", "ستون", "ستين", "سيطر");

  /** A chunk's first word without its proclitics. */
  private String stem(Chunk chunk) {
    return document.token(chunk.span().last() - 1).splits().get(splitIndex(chunk)).stem();
  }

  private int splitIndex(Chunk chunk) {
    int last = chunk.span().last() - 1;
    List<Split> splits = document.token(last).splits();
    if (last != chunk.span().first()) {
      return 0;
    }
    for (int i = 0; i < splits.size(); i++) {
      if (document.offset(last, splits.get(i).skip()) == chunk.span().start()) {
        return i;
      }
    }
    return 0;
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
      if (Clauses.isCue(chunk, Cue.REMEMBER) && !act.isVerb() && act.times.isEmpty()) {
        return Reality.HABITUAL;
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

  private boolean saysOften(int i) {
    return chunks.subList(i, Math.min(chunks.size(), i + 8)).stream()
        .anyMatch(c -> c.is(Chunk.Kind.WORD) && HABIT.contains(c.form()));
  }

  private boolean isHabit(ActBuilder act) {
    int i = act.trigger.index();
    boolean many = act.lexeme.plural() && act.trigger.count() == null && act.times.isEmpty();
    if (many && act.casualties.isEmpty() && saysOften(i)) {
      return true;
    }
    boolean relative = i > 0 && chunks.get(i - 1).is(Chunk.Kind.RELATIVE);
    boolean timeless = act.times.isEmpty() || act.sharedTime && relative;
    boolean loose = sentence.section() != SectionKind.HEADLINE && timeless;
    return loose && isImperfect(act) && act.casualties.isEmpty() && act.trigger.count() == null;
  }
}
