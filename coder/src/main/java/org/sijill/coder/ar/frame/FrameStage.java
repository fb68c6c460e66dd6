// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.FrameKnowledge;

/** Stage {@code frame}: the acts of each sentence with their roles. Immutable and thread-safe. */
public final class FrameStage {
  /** How many sentences back "no casualties were reported" may reach. */
  private static final int UNHARMED_AFTER = 2;

  private final Lexicon lexicon;

  private FrameStage(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The stage with the Arabic frame knowledge. */
  public static FrameStage standard() {
    return new FrameStage(new Lexicon(FrameKnowledge.arabic()));
  }

  /** Whether any word of the report can tell an act; without one {@link #read} gives no acts. */
  public boolean mayTell(Document document) {
    for (Sentence sentence : document.sentences()) {
      if (Document.counts(sentence)) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
          if (lexicon.mayTell(document, i, sentence.last())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Reads the sentences that may be evidence; the others give nothing. */
  public List<SentenceActs> read(
      Document document,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<PlaceMention> places,
      List<SideMention> sides) {
    Mentions mentions = new Mentions(document, quantities, times, places, sides);
    List<SentenceActs> out = new ArrayList<>();
    List<SideMention> heard = List.of();
    for (Sentence sentence : document.sentences()) {
      if (Document.counts(sentence)) {
        SentenceActs read = new SentenceReader(document, sentence, mentions, lexicon, heard).read();
        heard = lastSources(read, heard);
        if (read.unharmed() != null) {
          unharm(out, read.unharmed());
        }
        out.add(read);
      }
    }
    return List.copyOf(out);
  }

  /** "No casualties were reported", in a sentence of its own: of the last act before it. */
  private static void unharm(List<SentenceActs> before, Quantity zero) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - UNHARMED_AFTER); i--) {
      SentenceActs sentence = before.get(i);
      for (int j = sentence.acts().size() - 1; j >= 0; j--) {
        Act act = sentence.acts().get(j);
        boolean taking = act.actClass().equals("capture") || act.actClass().equals("fall");
        boolean harms = CasualtyReader.canHarm(act.frame()) && !taking;
        if (harms && act.reality() != Reality.UNREAL) {
          List<Act> acts = new ArrayList<>(sentence.acts());
          Casualty nobody =
              new Casualty(Casualty.Harm.NONE, zero, null, zero.span(), Casualty.ZERO);
          acts.set(j, act.with(nobody));
          before.set(
              i,
              new SentenceActs(sentence.sentence(), List.copyOf(acts), sentence.outline(), null));
          return;
        }
      }
    }
  }

  /** Whom the sentence cites; the ones before it where it tells no acts. */
  private static List<SideMention> lastSources(SentenceActs read, List<SideMention> before) {
    if (read.acts().isEmpty()) {
      return before;
    }
    List<SideMention> heard =
        read.acts().stream().flatMap(act -> act.sources().stream()).distinct().toList();
    return heard;
  }
}
