// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.ontology.Codes;
import org.sijill.model.Event;
import org.sijill.model.SectionKind;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;

/**
 * Stage {@code event}: from the acts of a report's sentences to its events and tallies. Immutable
 * and thread-safe.
 */
public final class EventStage {
  /** A text of so few sentences tells one thing. */
  private static final int BRIEF = 2;

  /** Least confidence of an event that only the body tells. */
  private static final double LEAST = 0.5;

  /** Least confidence of an event that headline or lead tell. */
  private static final double LEAST_OF_LEAD = 0.3;

  private final Codes codes;
  private final TallyWords tallyWords = TallyWords.load();

  private EventStage(Codes codes) {
    this.codes = codes;
  }

  /** The stage with the codes that ship with the knowledge. */
  public static EventStage standard() {
    return new EventStage(Codes.load());
  }

  /**
   * The events and tallies of a report.
   *
   * @param events in order of the text
   * @param tallies in order of the text
   */
  public record Outcome(List<Event> events, List<Tally> tallies) {
    public Outcome {
      events = List.copyOf(events);
      tallies = List.copyOf(tallies);
    }
  }

  /**
   * Whether a report whose words tell no act can still have tallies; where not, {@link #read} gives
   * neither events nor tallies.
   */
  public boolean mayTally(
      Document document, List<Quantity> quantities, List<TimeExpression> times) {
    List<SentenceActs> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (Document.counts(sentence)) {
        sentences.add(SentenceActs.none(sentence));
      }
    }
    return !new TallyReader(document, tallyWords, quantities, times).read(sentences).isEmpty();
  }

  /** Reads the events and tallies. */
  public Outcome read(
      Document document,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<SentenceActs> sentences,
      List<SideMention> sides) {
    List<TallySum> found = new TallyReader(document, tallyWords, quantities, times).read(sentences);
    if (found.isEmpty() && sentences.stream().allMatch(s -> s.acts().isEmpty())) {
      return new Outcome(List.of(), List.of());
    }
    Story story = Story.of(sentences);
    Map<Sentence, SentenceActs> acts =
        sentences.stream().collect(Collectors.toMap(SentenceActs::sentence, s -> s));
    List<TallySum> sums =
        found.stream()
            .filter(s -> story.counts(s, Objects.requireNonNull(acts.get(s.sentence()))))
            .toList();
    Tallies tallies = new Tallies(document, sums, sentences);
    Coreference coreference =
        new Coreference(document.report().header().published(), tellsProtests(sentences));
    for (SentenceActs sentence : sentences) {
      for (Act act : sentence.acts()) {
        if (Coreference.happened(act)) {
          Act kept = tallies.take(act);
          if (kept != null) {
            Distribution.over(kept).forEach(coreference::take);
          }
        }
      }
    }
    Context context = Context.of(sentences, sides);
    Cast cast = new Cast(coreference.drafts(), context);
    Assembler assembler = new Assembler(document, codes, context, cast, story);
    List<Event> events = new ArrayList<>();
    for (Draft draft : coreference.drafts()) {
      SubEventType sub = SubTypes.of(draft.acts());
      if (sub != null && isEvent(draft) && !story.rejects(draft) && !story.announces(draft)) {
        String id = document.report().header().id() + "#" + (events.size() + 1);
        Event event = assembler.assemble(id, draft, sub);
        if (event.confidence() >= least(draft, sentences.size())) {
          events.add(event);
        }
      }
    }
    return new Outcome(events, tallies.all());
  }

  /**
   * How likely a row must be to be told: a row that is more likely wrong than right is worth less
   * than silence. What headline or lead tell is what the report is about, and a brief tells nothing
   * else.
   */
  private static double least(Draft draft, int sentences) {
    boolean early =
        draft.acts().stream()
            .anyMatch(
                a ->
                    a.sentence().section() == SectionKind.HEADLINE
                        || a.sentence().section() == SectionKind.LEAD);
    if (sentences <= BRIEF) {
      return 0;
    }
    return early ? LEAST_OF_LEAD : LEAST;
  }

  /** Whether protests are told more than once. */
  private static boolean tellsProtests(List<SentenceActs> sentences) {
    return sentences.stream()
            .flatMap(s -> s.acts().stream())
            .filter(a -> a.actClass().equals("protest"))
            .count()
        > 1;
  }

  /**
   * Whether it is the report's own news, with both its sides told, whatever its place is called.
   */
  private static boolean leads(Draft draft) {
    return !draft.all(Act::actors).isEmpty()
        && !draft.all(Act::targets).isEmpty()
        && draft.acts().stream()
            .anyMatch(
                a ->
                    a.sentence().section() == SectionKind.HEADLINE
                        || a.sentence().section() == SectionKind.LEAD);
  }

  /**
   * Whether an act can tell an event by itself: in the headline, by a finite verb or with a toll,
   * or as a noun that brings its own day, or its own side and object or place.
   */
  private static boolean stands(Act act) {
    if (Family.of(act) == Family.POINTER && !act.actClass().equals("operation")) {
      return false;
    }
    boolean loose = act.plural() && act.count() == null && !act.finite();
    boolean dated = act.times().stream().anyMatch(Draft::dates);
    boolean toll = act.casualties().stream().anyMatch(c -> c.quantity() != null);
    boolean roles =
        !act.actors().isEmpty() && (!act.targets().isEmpty() || !act.places().isEmpty());
    if (act.sentence().section() == SectionKind.HEADLINE || toll) {
      return true;
    }
    if (act.finite()) {
      return dated
          || !act.actors().isEmpty()
          || !act.targets().isEmpty()
          || !act.places().isEmpty();
    }
    return act.definite() || loose ? dated && !act.places().isEmpty() : dated || roles;
  }

  /** Whether a draft is told as one occasion and not only as a label or a standing state. */
  private static boolean isEvent(Draft draft) {
    boolean side = draft.acts().stream().allMatch(a -> a.sentence().section() == SectionKind.SIDE);
    if (side && draft.time() == null) {
      return false;
    }
    if (draft.family() == Family.FORCES
        && !draft.inHeadline()
        && draft.casualties().isEmpty()
        && draft.acts().stream().allMatch(a -> a.count() == null)) {
      return false;
    }
    return (draft.isAnchored() || leads(draft))
        && draft.acts().stream().anyMatch(EventStage::stands);
  }
}
