// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;

/** Builds one event for tests: an air raid on 5 March 2024, of which nothing else is told. */
public final class SampleAct {
  private SubEventType type = SubEventType.AIR_DRONE_STRIKE;
  private @Nullable Place place;
  private LocalDate from = LocalDate.of(2024, 3, 5);
  private LocalDate to = from;
  private DateBasis basis = DateBasis.EXPLICIT;
  private @Nullable Toll killed;
  private List<Party> actors = List.of();
  private List<Party> targets = List.of();
  private List<Source> sources = List.of();
  private Status status = Status.REPORTED;
  private List<Weapon> weapons = List.of(Weapon.AIRSTRIKE);
  private int count = 1;
  private String words = "قصفت طائرات بلدة وقتل سبعة";

  public SampleAct type(SubEventType newType) {
    type = newType;
    return this;
  }

  public SampleAct at(@Nullable Place newPlace) {
    place = newPlace;
    return this;
  }

  public SampleAct on(String day) {
    return on(day, day);
  }

  /** Told of all days from one to another. */
  public SampleAct on(String first, String last) {
    from = LocalDate.parse(first);
    to = LocalDate.parse(last);
    return this;
  }

  /** The day is only taken from the report's own. */
  public SampleAct inferred() {
    basis = DateBasis.INFERRED;
    return this;
  }

  public SampleAct killed(int n) {
    killed = Toll.of(Estimate.exact(n));
    return this;
  }

  public SampleAct by(Party... newActors) {
    actors = List.of(newActors);
    return this;
  }

  public SampleAct against(Party... newTargets) {
    targets = List.of(newTargets);
    return this;
  }

  public SampleAct says(String source, PartyKind kind) {
    sources = List.of(new Source(source, null, kind));
    return this;
  }

  public SampleAct with(Weapon... newWeapons) {
    weapons = List.of(newWeapons);
    return this;
  }

  public SampleAct count(int n) {
    count = n;
    return this;
  }

  public SampleAct status(Status newStatus) {
    status = newStatus;
    return this;
  }

  public SampleAct words(String newWords) {
    words = newWords;
    return this;
  }

  String words() {
    return words;
  }

  /** The event, its words at an offset of the report's text. */
  public Event event(String id, int start) {
    return new Event(
        id,
        type.eventType(),
        type,
        new Plover("ASSAULT", "aerial", List.of("military")),
        "195",
        status,
        false,
        false,
        0.8,
        new EventDate(from, to, basis, null),
        place,
        actors,
        targets,
        weapons,
        count,
        killed,
        null,
        sources,
        List.of(),
        List.of(),
        List.of(new Evidence("event_type", start, start + words.length(), words, "test")));
  }
}
