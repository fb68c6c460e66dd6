// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.text.Span;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.WordSets;

/**
 * Finds the acts of a sentence that its grammar tells only as context of other news: in the
 * pluperfect ("had attacked"), or as what something comes after, since or because of.
 */
final class Remoteness {
  private static final Set<String> WAS =
      Set.of("كان", "كانت", "كانوا", "كانا", "وكان", "وكانت", "وكانوا", "سبق", "وسبق");

  /** Words for what is told about an act. */
  private static final Set<String> APROPOS = WordSets.arabic().of("apropos");

  private Remoteness() {}

  /** The triggers of the acts told as context. */
  static Set<Span> of(List<Chunk> chunks, List<ActBuilder> acts) {
    Set<Span> out = new LinkedHashSet<>();
    for (ActBuilder act : acts) {
      if (isContext(chunks, act)) {
        out.add(act.trigger.span());
      }
    }
    return Set.copyOf(out);
  }

  private static boolean isContext(List<Chunk> chunks, ActBuilder act) {
    return switch (act.trigger.preposition()) {
      case CAUSE, APART, ABOUT, OF -> !act.isVerb();
      default -> act.isVerb() ? pluperfect(chunks, act) : isApropos(chunks, act);
    };
  }

  private static boolean isApropos(List<Chunk> chunks, ActBuilder act) {
    int i = act.trigger.index() - 1;
    return i >= 0 && APROPOS.contains(chunks.get(i).form());
  }

  private static boolean pluperfect(List<Chunk> chunks, ActBuilder act) {
    for (int i = act.trigger.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (WAS.contains(chunk.form())) {
        return true;
      }
      if (Clauses.isBoundary(chunk) || chunk.isVerb() || Clauses.isCue(chunk, Cue.SAY)) {
        return false;
      }
    }
    return false;
  }
}
