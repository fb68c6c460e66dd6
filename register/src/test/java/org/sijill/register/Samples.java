// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Measure;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;

/** Makes small reports and events for tests; all names, places and words are invented or plain. */
final class Samples {
  static final Place IDLIB = place("P1", "Idlib", "إدلب", "SY", 35.93, 36.63);
  static final Place DOUMA = place("P2", "Douma", "دوما", "SY", 33.57, 36.40);
  static final Place MOSUL = place("P3", "Mosul", "الموصل", "IQ", 36.34, 43.13);
  static final Party ARMY = party("S1", "Army", "الجيش");
  static final Party REBELS = party("S2", "Rebels", "المعارضة");

  private Samples() {}

  static Place place(String id, String en, String ar, String country, double lat, double lon) {
    return new Place(
        id, ar, en, ar, country, en + " Province", null, null, lat, lon, Precision.TOWN, null);
  }

  static Party party(String id, String en, String ar) {
    return new Party(id, ar, en, ar, PartyKind.MILITARY);
  }

  /** Builds one event. */
  static final class Act {
    private SubEventType type = SubEventType.AIR_DRONE_STRIKE;
    private @Nullable Place place = IDLIB;
    private LocalDate day = LocalDate.of(2024, 3, 5);
    private @Nullable Toll killed = Toll.of(Estimate.exact(7));
    private List<Party> actors = List.of(ARMY);
    private List<Party> targets = List.of();
    private List<Source> sources = List.of();
    private Status status = Status.REPORTED;
    private Weapon weapon = Weapon.AIRSTRIKE;
    private @Nullable LocalDate first;
    private String words = "قصفت طائرات بلدة وقتل سبعة";

    Act type(SubEventType newType) {
      type = newType;
      return this;
    }

    Act at(@Nullable Place newPlace) {
      place = newPlace;
      return this;
    }

    Act on(String newDay) {
      day = LocalDate.parse(newDay);
      return this;
    }

    /** Told of all days since one. */
    Act since(String firstDay) {
      first = LocalDate.parse(firstDay);
      return this;
    }

    Act killed(int n) {
      killed = Toll.of(Estimate.exact(n));
      return this;
    }

    Act by(Party... newActors) {
      actors = List.of(newActors);
      return this;
    }

    Act against(Party... newTargets) {
      targets = List.of(newTargets);
      return this;
    }

    Act says(String source, PartyKind kind) {
      sources = List.of(new Source(source, null, kind));
      return this;
    }

    Act with(Weapon newWeapon) {
      weapon = newWeapon;
      return this;
    }

    Act status(Status newStatus) {
      status = newStatus;
      return this;
    }

    Act words(String newWords) {
      words = newWords;
      return this;
    }

    private Event event(String id, int start) {
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
          new EventDate(first == null ? day : first, day, DateBasis.EXPLICIT, null),
          place,
          actors,
          targets,
          List.of(weapon),
          1,
          killed,
          null,
          sources,
          List.of(),
          List.of(),
          List.of(new Evidence("event_type", start, start + words.length(), words, "test")));
    }
  }

  static Act act() {
    return new Act();
  }

  static Submission report(String id, String outlet, String published, Act... acts) {
    return report(id, outlet, published, List.of(), acts);
  }

  static Submission report(
      String id, String outlet, String published, List<Tally> tallies, Act... acts) {
    String headline = "خبر من " + outlet;
    StringBuilder text = new StringBuilder(headline).append("\n\n");
    List<Event> events = new ArrayList<>();
    for (Act act : acts) {
      events.add(act.event(id + "#" + (events.size() + 1), text.length()));
      text.append(act.words).append(".\n");
    }
    ReportHeader header =
        new ReportHeader(
            id,
            LocalDate.parse(published),
            "ar",
            outlet,
            null,
            null,
            headline,
            "https://example.org/" + id,
            null);
    return new Submission(
        new Report(header, text.toString(), List.of()),
        new CodedReport(CodedReport.SCHEMA, header, events, tallies, List.of()),
        new Submission.Coding("k1", "p1"),
        Instant.parse("2024-04-01T00:00:00Z"),
        "test/" + id,
        null);
  }

  static Tally attacks(int n, String since, String until, String scope) {
    return new Tally(
        Measure.ATTACKS,
        Estimate.exact(n),
        LocalDate.parse(since),
        LocalDate.parse(until),
        scope,
        "SY",
        List.of(new Source("وزارة الدفاع", "Ministry of Defence", PartyKind.GOVERNMENT)),
        List.of());
  }
}
