// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act as one report tells it: the row of the codebook. Immutable and thread-safe.
 *
 * @param id stable within the report, {@code reportId#n}
 * @param eventType the type
 * @param subEventType the sub-type
 * @param plover the same in PLOVER's terms
 * @param cameo CAMEO code
 * @param status how the report presents it
 * @param background whether it is older than 30 days or told only as history
 * @param civilianTargeting whether civilians are the main or only victims told
 * @param confidence 0 to 1: the share of rows like this that people accept unchanged
 * @param date when
 * @param place where, or null
 * @param actors who did it
 * @param targets what or whom it was done to
 * @param weapons by what means
 * @param count how many separate attacks it stands for, null for "several"
 * @param killed people killed, null where nothing is said
 * @param injured people injured, null where nothing is said
 * @param sources whom the outlet cites
 * @param claimedBy who claimed responsibility
 * @param accused who is blamed by others
 * @param evidence the words of every value
 */
@JsonPropertyOrder({
  "id",
  "event_type",
  "sub_event_type",
  "plover",
  "cameo",
  "status",
  "background",
  "civilian_targeting",
  "confidence",
  "date",
  "place",
  "actors",
  "targets",
  "weapons",
  "count",
  "killed",
  "injured",
  "sources",
  "claimed_by",
  "accused",
  "evidence"
})
public record Event(
    String id,
    EventType eventType,
    SubEventType subEventType,
    Plover plover,
    String cameo,
    Status status,
    boolean background,
    boolean civilianTargeting,
    double confidence,
    EventDate date,
    @Nullable Place place,
    List<Party> actors,
    List<Party> targets,
    List<Weapon> weapons,
    @Nullable Integer count,
    @Nullable Toll killed,
    @Nullable Toll injured,
    List<Source> sources,
    List<Party> claimedBy,
    List<Party> accused,
    List<Evidence> evidence) {
  public Event {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    weapons = List.copyOf(weapons);
    sources = List.copyOf(sources);
    claimedBy = List.copyOf(claimedBy);
    accused = List.copyOf(accused);
    evidence = List.copyOf(evidence);
  }
}
