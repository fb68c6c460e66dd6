// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.Frame.Way;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.knowledge.morph.Person;
import org.sijill.knowledge.morph.VerbForm;
import org.sijill.knowledge.morph.Voice;

/** Whether the verb of an act is active or passive, from its form and from what follows it. */
final class VoiceReader {
  private final List<Chunk> chunks;
  private final ActBuilder act;
  private final Frame frame;

  VoiceReader(List<Chunk> chunks, ActBuilder act) {
    this.chunks = chunks;
    this.act = act;
    this.frame = act.frame;
  }

  /** Whether a verb written alike in both voices is passive here. */
  boolean isPassive(@Nullable Chunk subject) {
    if (frame.roles(Way.OBJECT).isEmpty()) {
      return false;
    }
    return switch (java.util.Objects.requireNonNull(act.lexeme.verb()).voice()) {
      case PASSIVE -> true;
      case ACTIVE -> false;
      case BOTH -> act.lexeme.verb().object().isEmpty() && looksPassive(subject);
    };
  }

  private boolean looksPassive(@Nullable Chunk subject) {
    List<Role> objects = frame.roles(Way.OBJECT);
    if (objects.isEmpty()) {
      return false;
    }
    Chunk first = bareAfter(0);
    Chunk second = first == null ? null : bareAfter(first.index() + 1);
    if (subject != null) {
      return first == null
          && !hasObjectPreposition()
          && (objects.get(0) == Role.VICTIM || !Kinds.canAct(subject));
    }
    if (first == null || !takesSubjectAfter() || Ending.of(first) == Ending.OBJECT) {
      return false;
    }
    if (second != null
        && Kinds.fit(objects, second) != null
        && (Kinds.canAct(first) || first.is(Chunk.Kind.WEAPON))) {
      return false;
    }
    if (objects.get(0) == Role.VICTIM) {
      return !first.is(Chunk.Kind.WEAPON) && !followedByAct(first);
    }
    return !Kinds.canAct(first) && !first.is(Chunk.Kind.WEAPON);
  }

  boolean isActive() {
    VerbForm verb = act.lexeme.verb();
    return verb != null && verb.voice() == Voice.ACTIVE;
  }

  boolean hasObjectPreposition() {
    return chunks.stream()
        .skip(act.trigger.index() + 1L)
        .takeWhile(c -> !c.isVerb() && !c.is(Chunk.Kind.CLAUSE))
        .anyMatch(c -> c.isNominal() && c.preposition() == Preposition.ON);
  }

  private boolean followedByAct(Chunk chunk) {
    return chunk.index() + 1 < chunks.size()
        && chunks.get(chunk.index() + 1).is(Chunk.Kind.ACT)
        && chunks.get(chunk.index() + 1).preposition() == Preposition.NONE
        && !chunks.get(chunk.index() + 1).isVerb();
  }

  /** The mark that closes a time set in commas at a mark; the mark itself if none is. */
  private int closed(int mark) {
    boolean time = false;
    for (int i = mark + 1; i < chunks.size() && i <= mark + 5; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.PUNCT)) {
        return time ? i : mark;
      }
      time |= chunk.is(Chunk.Kind.TIME);
      if (!chunk.is(Chunk.Kind.TIME) && chunk.preposition() == Preposition.NONE) {
        return mark;
      }
    }
    return mark;
  }

  @Nullable Chunk bareAfter(int from) {
    for (int i = Math.max(from, act.trigger.index() + 1); i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.PUNCT) && closed(i) > i) {
        i = closed(i);
        continue;
      }
      if (ends(chunk, i) || chunk.is(Chunk.Kind.PUNCT)) {
        return null;
      }
      if (chunk.isNominal() && chunk.preposition() == Preposition.NONE && !chunk.joined()) {
        return chunk;
      }
    }
    return null;
  }

  boolean takesSubjectAfter() {
    VerbForm verb = act.lexeme.verb();
    return verb == null
        || verb.number() == GrammaticalNumber.SINGULAR && verb.person() == Person.THIRD;
  }

  boolean ends(Chunk chunk, int i) {
    if (chunk.is(Chunk.Kind.CLAUSE) || chunk.is(Chunk.Kind.THAT) || chunk.is(Chunk.Kind.RELATIVE)) {
      return true;
    }
    if (chunk.isVerb() || chunk.is(Chunk.Kind.CUE)) {
      return true;
    }
    if (chunk.is(Chunk.Kind.ACT)) {
      return true;
    }
    return chunk.is(Chunk.Kind.PUNCT) && i > act.trigger.index() + 1 && isStrong(chunk);
  }

  private static boolean isStrong(Chunk chunk) {
    return chunk.form().equals("؛") || chunk.form().equals(";");
  }
}
