// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.Frame.Way;
import org.sijill.knowledge.morph.Tense;
import org.sijill.knowledge.morph.VerbForm;

/** Fills the acts of a sentence and draws together those that several words tell. */
final class Merger {
  /** Kinds of act that can be the subject or object of a verb of attack and tell the same act. */
  private static final Set<String> EVENTFUL =
      Set.of(
          "attack",
          "strike",
          "operation",
          "explosion",
          "clash",
          "storm",
          "launch",
          "land",
          "shooting",
          "assassinate");

  private final List<Chunk> chunks;
  private final List<ActBuilder> acts;

  Merger(List<Chunk> chunks, List<ActBuilder> acts) {
    this.chunks = chunks;
    this.acts = acts;
  }

  void run() {
    for (ActBuilder act : acts) {
      boolean subject = Clauses.takesActSubject(act) && eventful(left(act)) != null;
      new RoleFiller(chunks, act, subject).fill();
    }
    for (ActBuilder act : acts) {
      if (Clauses.takesActSubject(act)) {
        mergeVerb(act);
      }
    }
    acts.forEach(this::mergeLaunch);
    acts.forEach(this::mergeObject);
    for (Chunk chunk : chunks) {
      if (chunk.isVerb() && (Clauses.isCue(chunk, Cue.LIGHT) || lightAfterAll(chunk))) {
        light(chunk);
      } else if (Clauses.isCue(chunk, Cue.LIGHT) && !chunk.isVerb()) {
        lightNoun(chunk);
      } else if (Clauses.isCue(chunk, Cue.HAPPEN) && chunk.isVerb()) {
        happen(chunk);
      } else if (Clauses.isCue(chunk, Cue.SUFFER)) {
        suffer(chunk);
      }
    }
  }

  /** A verb that may tell an act or carry one, and tells none here: "threw" without a weapon. */
  private boolean lightAfterAll(Chunk chunk) {
    boolean light =
        chunk.readings().stream()
            .anyMatch(l -> l instanceof Lexeme.OfCue cue && cue.word().cue() == Cue.LIGHT);
    ActBuilder act = light ? Clauses.at(acts, chunk) : null;
    return act != null && act.mergedInto == null && !Needs.met(act, chunks, acts);
  }

  private @Nullable ActBuilder left(ActBuilder verb) {
    return Clauses.nounLeft(chunks, acts, verb.trigger);
  }

  private static @Nullable ActBuilder eventful(@Nullable ActBuilder act) {
    return act != null && EVENTFUL.contains(act.frame.actClass()) && !act.isVerb() ? act : null;
  }

  private void mergeVerb(ActBuilder verb) {
    ActBuilder noun = eventful(left(verb));
    if (noun == null) {
      noun = eventful(Clauses.nounRight(chunks, acts, verb.trigger));
      if (noun == null || noun.trigger.preposition() != Preposition.NONE) {
        return;
      }
      objectsAfter(noun, verb);
    }
    if (isDeadly(verb)) {
      return;
    }
    noun.root().absorb(verb);
  }

  /** "regained control of the town": a verb whose object is the noun of its own kind of act. */
  private void mergeObject(ActBuilder verb) {
    if (!verb.isVerb() || verb.mergedInto != null || verb.has(Role.TARGET)) {
      return;
    }
    ActBuilder noun = Clauses.nounRight(chunks, acts, verb.trigger);
    if (noun != null
        && noun.root() != verb
        && noun.trigger.preposition() == Preposition.NONE
        && noun.frame.actClass().equals(verb.frame.actClass())) {
      noun.root().absorb(verb);
    }
  }

  /**
   * "shot down a missile that the group fired": the launcher acts, the shooting down is the act.
   */
  private void mergeLaunch(ActBuilder launch) {
    if (!launch.frame.actClass().equals("launch")
        || !launch.isVerb()
        || launch.mergedInto != null) {
      return;
    }
    for (int i = launch.trigger.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isBoundary(chunk) || chunk.isVerb() && !chunk.is(Chunk.Kind.ACT)) {
        return;
      }
      ActBuilder other = chunk.is(Chunk.Kind.ACT) ? Clauses.at(acts, chunk) : null;
      if (other != null && other.frame.actClass().equals("intercept")) {
        other.root().absorb(launch);
        return;
      }
    }
  }

  /** Verbs of killing and harm keep their own act, which the casualties link to the noun. */
  private static boolean isDeadly(ActBuilder verb) {
    return switch (verb.frame.actClass()) {
      case "kill", "die", "wound", "damage", "evacuate" -> true;
      default -> false;
    };
  }

  /** "A raid hit a town": bare groups after the noun and its adjectives are the verb's objects. */
  private void objectsAfter(ActBuilder noun, ActBuilder verb) {
    for (int i = noun.trigger.index() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isBoundary(chunk)
          || chunk.isVerb()
          || chunk.is(Chunk.Kind.RELATIVE)
          || chunk.is(Chunk.Kind.ACT)
          || chunk.is(Chunk.Kind.PUNCT)) {
        return;
      }
      if (chunk.isNominal() && chunk.preposition() == Preposition.NONE && !isActor(noun, chunk)) {
        Role role = Kinds.fit(verb.frame.roles(Way.OBJECT), chunk);
        if (role != null) {
          ActBuilder into = isDeadly(verb) ? verb : noun;
          into.fill(role, chunk, "object_of_verb");
          if (chunk.is(Chunk.Kind.PLACE)) {
            into.fill(Role.PLACE, chunk, "object_of_verb");
          }
        }
      }
    }
  }

  private static boolean isActor(ActBuilder act, Chunk chunk) {
    return act.chunks(Role.ACTOR).contains(chunk) || act.chunks(Role.WEAPON).contains(chunk);
  }

  private void light(Chunk verb) {
    ActBuilder right = Clauses.nounRight(chunks, acts, verb);
    if (right != null && hasNoObject(verb)) {
      List<Chunk> between = Clauses.bareBetween(chunks, verb.index(), right.trigger.index());
      List<Chunk> subjects = between.isEmpty() ? Clauses.topic(chunks, verb) : between;
      if (subjects.stream().anyMatch(Kinds::canAct)) {
        right.root().opposeSides();
      }
      subjects.forEach(chunk -> agent(right.root(), chunk));
      right.root().finite = true;
      return;
    }
    ActBuilder left = says(verb) ? null : Clauses.nounLeft(chunks, acts, verb);
    if (left != null) {
      new RoleFiller(chunks, left.root(), true).fillFromLightVerb(verb);
      left.root().finite = true;
      if (isHabit(left, verb)) {
        left.root().reality = Reality.HABITUAL;
      }
    }
  }

  /** "according to what the police announced": a verb that may say, and carries nothing here. */
  private static boolean says(Chunk verb) {
    return verb.readings().stream()
        .anyMatch(l -> l instanceof Lexeme.OfCue cue && cue.word().cue() == Cue.SAY);
  }

  /** "the carrying out by the rebels of shelling": the genitive of the light noun acts. */
  private void lightNoun(Chunk noun) {
    ActBuilder right = Clauses.nounRight(chunks, acts, noun);
    if (right != null) {
      Clauses.bareBetween(chunks, noun.index(), right.trigger.index()).stream()
          .limit(1)
          .forEach(chunk -> agent(right.root(), chunk));
    }
  }

  /** "the attacks that they carry out": acts done again and again, unless a day is told. */
  private static boolean isHabit(ActBuilder act, Chunk verb) {
    Lexeme lexeme = verb.lexeme();
    VerbForm form = lexeme == null ? null : lexeme.verb();
    return form != null
        && form.tense() == Tense.IMPERFECT
        && act.lexeme.plural()
        && act.trigger.definite()
        && act.trigger.count() == null
        && act.root().times.isEmpty();
  }

  private static boolean hasNoObject(Chunk verb) {
    Lexeme lexeme = verb.lexeme();
    return lexeme == null || lexeme.verb() == null || lexeme.verb().object().isEmpty();
  }

  private static void agent(ActBuilder act, Chunk chunk) {
    if (chunk.is(Chunk.Kind.WEAPON)) {
      act.fill(Role.WEAPON, chunk, "subject_of_light_verb");
    } else if (Kinds.canAct(chunk) || isCrowdAct(act) && Kinds.isPeople(chunk)) {
      Role role = Kinds.fit(act.frame.roles(Way.SUBJECT), chunk);
      act.fill(role == null ? Role.ACTOR : role, chunk, "subject_of_light_verb");
    }
  }

  private static boolean isCrowdAct(ActBuilder act) {
    return switch (act.frame.actClass()) {
      case "protest", "riot", "blockade" -> true;
      default -> false;
    };
  }

  private void happen(Chunk verb) {
    ActBuilder right = Clauses.nounRight(chunks, acts, verb);
    if (right != null) {
      right.root().finite = true;
      return;
    }
    ActBuilder left = Clauses.nounLeft(chunks, acts, verb);
    if (left != null) {
      new RoleFiller(chunks, left.root(), true).fillFromLightVerb(verb);
      left.root().finite = true;
    }
  }

  private void suffer(Chunk verb) {
    ActBuilder right = Clauses.nounRight(chunks, acts, verb);
    if (right == null) {
      ActBuilder left = Clauses.nounLeft(chunks, acts, verb);
      if (left != null) {
        Clauses.bareBetween(chunks, verb.index(), chunks.size()).stream()
            .limit(1)
            .forEach(chunk -> patient(left.root(), chunk));
      }
      return;
    }
    List<Chunk> between = Clauses.bareBetween(chunks, verb.index(), right.trigger.index());
    List<Chunk> subjects = between.isEmpty() ? Clauses.topic(chunks, verb) : between;
    subjects.forEach(chunk -> patient(right.root(), chunk));
    right.root().finite = true;
  }

  private static void patient(ActBuilder act, Chunk chunk) {
    if (chunk.is(Chunk.Kind.PLACE)) {
      act.fill(Role.PLACE, chunk, "place_that_suffered");
    } else {
      act.fill(Role.TARGET, chunk, "subject_that_suffered");
    }
  }
}
