// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.Frame;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/**
 * An act as one clause tells it, with the roles that the clause's grammar gives. Immutable.
 *
 * @param frame the frame that its word evokes
 * @param sentence the sentence it stands in
 * @param trigger the word that tells it
 * @param triggers all words that tell it in this sentence, the first included
 * @param finite whether a finite verb tells it, by itself or as a light verb
 * @param definite whether it is told as already known ("the attack")
 * @param another whether it is told as a further one ("another attack", "a separate incident")
 * @param plural whether the noun is plural or dual
 * @param reality whether it happened
 * @param sub sub-event type that a modifier sets, or null
 * @param actors who did it
 * @param targets what or whom it was done to
 * @param beside sides that support or accompany the actor
 * @param losers who lost the place
 * @param weapons the means with their words
 * @param places where
 * @param times when
 * @param count how many such acts the words count, or null
 * @param casualties the people it harmed
 * @param sources whom the sentence cites for it
 * @param claimants who claims it
 * @param accused who is blamed for it
 */
public record Act(
    Frame frame,
    Sentence sentence,
    Span trigger,
    List<Span> triggers,
    boolean finite,
    boolean definite,
    boolean another,
    boolean plural,
    Reality reality,
    @Nullable SubEventType sub,
    List<Participant> actors,
    List<Participant> targets,
    List<Participant> beside,
    List<Participant> losers,
    List<Means> weapons,
    List<PlaceMention> places,
    List<TimeExpression> times,
    @Nullable Quantity count,
    List<Casualty> casualties,
    List<SideMention> sources,
    List<SideMention> claimants,
    List<SideMention> accused) {

  /**
   * A side, place or people in a role.
   *
   * @param mention what stands there
   * @param span the words
   * @param rule the name of the rule that put it there
   * @param counted whether its number is told in figures or number words
   */
  public record Participant(Mention mention, Span span, String rule, boolean counted) {
    /** A participant whose number is not told. */
    public Participant(Mention mention, Span span, String rule) {
      this(mention, span, rule, false);
    }
  }

  /**
   * A weapon with its words.
   *
   * @param weapon the weapon
   * @param span the words
   */
  public record Means(Weapon weapon, Span span) {}

  /** The same act at other times. */
  public Act at(List<TimeExpression> other) {
    return with(places, other, casualties);
  }

  /** The same act in one place, told as one of several. */
  public Act in(PlaceMention place) {
    return with(List.of(place), times, casualties);
  }

  /** The same act without the people it harmed, whom a joint toll counts. */
  public Act withoutToll() {
    return with(places, times, List.of());
  }

  /** The same act with what is told of its casualties elsewhere. */
  Act with(Casualty more) {
    List<Casualty> all = new ArrayList<>(casualties);
    all.add(more);
    return with(places, times, List.copyOf(all));
  }

  private Act with(List<PlaceMention> where, List<TimeExpression> when, List<Casualty> harmed) {
    return new Act(
        frame, sentence, trigger, triggers, finite, definite, another, plural, reality, sub, actors,
        targets, beside, losers, weapons, where, when, count, harmed, sources, claimants, accused);
  }

  /** Name of the kind of act. */
  public String actClass() {
    return frame.actClass();
  }
}
