// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.codebook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sijill.knowledge.frames.ActWord;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.frames.WeaponWord;
import org.sijill.knowledge.morph.VerbEntry;
import org.sijill.knowledge.morph.Verbs;
import org.sijill.model.SubEventType;

/** Words of the frame files by what they tell, in their citation forms. Immutable. */
record ActWords(FrameKnowledge frames) {
  private static final int WEAPON_WORDS = 5;
  private static final String COMMA = "، ";

  /** Words that give a sub-type by themselves; empty if none does. */
  String of(SubEventType sub) {
    return list(frame -> frame.sub() == sub);
  }

  /** Words whose sub-type weapons and sides decide. */
  String open() {
    return list(frame -> frame.sub() == null);
  }

  /** The first words for a weapon. */
  String ofWeapon(String code) {
    return frames.weapons().stream()
        .filter(word -> word.weapon().code().equals(code))
        .map(WeaponWord::forms)
        .flatMap(forms -> forms.stream().limit(WEAPON_WORDS))
        .collect(java.util.stream.Collectors.joining(COMMA));
  }

  private String list(Predicate<Frame> wanted) {
    Set<String> words = new LinkedHashSet<>();
    for (ActWord word : frames.acts()) {
      if (wanted.test(word.frame())) {
        words.add(citation(word));
      }
    }
    return String.join(COMMA, words);
  }

  private static String citation(ActWord word) {
    String first = word.forms().get(0);
    return word.pos() == ActWord.Pos.V ? Verbs.lemma(VerbEntry.parse(first)) : first;
  }
}
