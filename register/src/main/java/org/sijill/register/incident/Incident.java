// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventType;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;
import org.sijill.register.link.Tie;

/**
 * One act, however many reports tell it: the row of the register. Its values are drawn from its
 * events by stated rules, or set by people; {@code accounts} says for each field who said what.
 * Immutable and thread-safe. Its JSON form is a line of the JSONL export.
 *
 * @param id lasting identifier, {@code I-...}; the identifiers of all members lead here too
 * @param version changes whenever anything of the incident changes; for optimistic locking
 * @param eventType type
 * @param subEventType sub-type
 * @param status how it is presented on the whole
 * @param background whether every report tells it as history
 * @param civilianTargeting whether civilians are the main or only victims told
 * @param confidence 0 to 1, from the events' own, distinct witnesses adding up
 * @param date when
 * @param place where, or null
 * @param actors who did it
 * @param targets what or whom it was done to
 * @param weapons by what means
 * @param count how many separate attacks, null for several
 * @param killed people killed: low and high over all witnesses, best the latest official figure
 * @param injured people injured, likewise
 * @param sources whom the reports cite
 * @param claimedBy who claimed responsibility
 * @param accused who is blamed
 * @param deniedBy sources of the reports that deny it
 * @param reports how many reports tell it
 * @param witnesses the distinct witnesses
 * @param review what people decided
 * @param accounts for each field, in the names of the JSON contract, who said what
 * @param links why the events are one incident, and which others the machine is unsure of
 * @param events the events, oldest report first
 */
@JsonPropertyOrder({
  "id",
  "version",
  "event_type",
  "sub_event_type",
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
  "denied_by",
  "reports",
  "witnesses",
  "review",
  "accounts",
  "links",
  "events"
})
public record Incident(
    String id,
    String version,
    EventType eventType,
    SubEventType subEventType,
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
    List<Source> deniedBy,
    int reports,
    List<String> witnesses,
    Review review,
    Map<String, Account> accounts,
    List<Tie> links,
    List<Member> events) {
  public Incident {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    weapons = List.copyOf(weapons);
    sources = List.copyOf(sources);
    claimedBy = List.copyOf(claimedBy);
    accused = List.copyOf(accused);
    deniedBy = List.copyOf(deniedBy);
    witnesses = List.copyOf(witnesses);
    links = List.copyOf(links);
    events = List.copyOf(events);
  }

  /** The same incident with its links, as they are joined when it is read. */
  public Incident with(List<Tie> ties, List<Member> members) {
    return copy(id, version, ties, members);
  }

  /** The same incident with its version set. */
  public Incident withVersion(String newVersion) {
    return copy(id, newVersion, links, events);
  }

  /** The same incident under another identifier. */
  public Incident withId(String newId) {
    return copy(newId, version, links, events);
  }

  private Incident copy(String newId, String newVersion, List<Tie> ties, List<Member> members) {
    return new Incident(
        newId,
        newVersion,
        eventType,
        subEventType,
        status,
        background,
        civilianTargeting,
        confidence,
        date,
        place,
        actors,
        targets,
        weapons,
        count,
        killed,
        injured,
        sources,
        claimedBy,
        accused,
        deniedBy,
        reports,
        witnesses,
        review,
        accounts,
        ties,
        members);
  }

  /** Whether the sources disagree on any field. */
  public boolean disputed() {
    return accounts.values().stream().anyMatch(Account::disputed);
  }

  /** The first event of the incident, whose key its identifier is made of, splits aside. */
  public Event first() {
    return events.get(0).event();
  }
}
