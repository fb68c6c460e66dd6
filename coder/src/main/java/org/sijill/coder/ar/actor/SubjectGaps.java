// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.frames.ActWord;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.morph.Person;
import org.sijill.knowledge.morph.VerbEntry;
import org.sijill.knowledge.morph.VerbForm;
import org.sijill.knowledge.morph.Verbs;
import org.sijill.knowledge.text.Folding;

/**
 * Finds the words right before and right after verbs of attack that name no side with an
 * identifier: what a researcher should look at to extend the knowledge of sides. Thread-safe.
 */
public final class SubjectGaps {
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> stops = new HashSet<>();

  /**
   * Builds the list of verbs.
   *
   * @param frames the frame knowledge, whose verbs of acts count
   * @param actors the knowledge of sides, whose particles and words of time do not count
   */
  public SubjectGaps(FrameKnowledge frames, Actors actors) {
    actors.stops().forEach(word -> stops.add(Folding.fold(word)));
    for (ActWord word : frames.acts()) {
      if (word.pos() == ActWord.Pos.V) {
        for (VerbForm form : Verbs.forms(VerbEntry.parse(word.forms().get(0)))) {
          if (form.person() == Person.THIRD) {
            verbs.add(form.surface());
          }
        }
      }
    }
  }

  /**
   * The subjects without identifier, folded and without proclitics, in order of the text.
   *
   * @param document a report
   * @param mentions what the stage found in it
   */
  public List<String> in(Document document, List<SideMention> mentions) {
    List<String> out = new ArrayList<>();
    SideMention[] starts = new SideMention[document.tokens().size() + 1];
    SideMention[] ends = new SideMention[document.tokens().size() + 1];
    for (SideMention mention : mentions) {
      if (!mention.inner()) {
        starts[mention.span().first()] = mention;
        ends[mention.span().last()] = mention;
      }
    }
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.first(); Document.counts(sentence) && i < sentence.last(); i++) {
        if (verb(document.token(i))) {
          if (i + 1 < sentence.last()) {
            add(document, starts[i + 1], i + 1, out);
          }
          if (i > sentence.first() && ends[i] != null) {
            add(document, ends[i], i - 1, out);
          }
        }
      }
    }
    return out;
  }

  private boolean verb(Token token) {
    for (Split split : token.splits()) {
      if (!split.has(Split.AL | Split.PREPOSITION) && verbs.contains(split.stem())) {
        return true;
      }
    }
    return false;
  }

  private void add(Document document, @Nullable SideMention mention, int at, List<String> out) {
    if (mention != null) {
      if (mention.party().id() == null && mayAct(mention)) {
        out.add(Folding.fold(document.quote(mention.span())));
      }
      return;
    }
    Token token = document.token(at);
    boolean noun =
        token.isWord()
            && !stops.contains(token.form())
            && token.form().startsWith("ال")
            && token.form().length() > 5
            && (token.form().endsWith("ون") || token.form().endsWith("ين"));
    if (noun) {
      out.add("? " + token.form());
    }
  }

  /** Only what could be a side: no sites, civilians, documents. */
  private static boolean mayAct(SideMention mention) {
    return switch (mention.party().kind()) {
      case MILITARY, POLICE, INTELLIGENCE, COALITION, REBEL, MILITIA, GUNMEN, PARTY, OTHER ->
          mention.form() != SideMention.Form.SOURCE && mention.form() != SideMention.Form.PERSON;
      default -> false;
    };
  }
}
