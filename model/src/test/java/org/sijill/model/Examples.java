// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Records for the tests, every field of them filled. */
final class Examples {
  private static final Party FORCE =
      new Party("force-1", "القوات", "The forces", "القوات", PartyKind.MILITARY);
  private static final Source SOURCE = new Source("مصدر", "A source", PartyKind.OFFICIAL);
  private static final Evidence WORDS = new Evidence("event_type", 0, 3, "قصف", "frame:shelling");

  private Examples() {}

  /** A coded report with one event, one tally and one diagnostic, no field null. */
  static CodedReport full() {
    return new CodedReport(
        CodedReport.SCHEMA,
        header(),
        List.of(event()),
        List.of(tally()),
        List.of(new Diagnostic("place_unknown", 4, 7, "بلد")));
  }

  /** A coded report whose optional fields are all null. */
  static CodedReport sparse() {
    ReportHeader header =
        new ReportHeader("r", LocalDate.of(2024, 2, 3), "ar", null, null, null, null, null, null);
    Event event =
        new Event(
            "r#1",
            EventType.STRATEGIC,
            SubEventType.AGREEMENT,
            new Plover("AGREE", null, List.of()),
            "057",
            Status.REPORTED,
            false,
            false,
            0.5,
            new EventDate(
                LocalDate.of(2024, 2, 3), LocalDate.of(2024, 2, 3), DateBasis.INFERRED, null),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(WORDS));
    Tally tally =
        new Tally(
            Measure.KILLED,
            new Estimate(null, 9, null),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(WORDS));
    return new CodedReport(CodedReport.SCHEMA, header, List.of(event), List.of(tally), List.of());
  }

  private static ReportHeader header() {
    return new ReportHeader(
        "r",
        LocalDate.of(2024, 2, 3),
        "ar",
        "Outlet",
        "AFP",
        "Byline",
        "Headline",
        "https://example.org/r",
        "0".repeat(64));
  }

  private static Event event() {
    return new Event(
        "r#1",
        EventType.EXPLOSIONS,
        SubEventType.SHELLING_ARTILLERY_MISSILE,
        new Plover("ASSAULT", "heavy-weapons", List.of("military")),
        "194",
        Status.CLAIMED,
        true,
        true,
        0.75,
        new EventDate(
            LocalDate.of(2024, 2, 2),
            LocalDate.of(2024, 2, 3),
            DateBasis.RELATIVE,
            PartOfDay.NIGHT),
        place(),
        List.of(FORCE),
        List.of(FORCE),
        List.of(Weapon.ARTILLERY, Weapon.MORTAR),
        2,
        Toll.of(Estimate.atLeast(8), Map.of(VictimKind.WOMEN, 2, VictimKind.CHILDREN, 1)),
        Toll.ZERO,
        List.of(SOURCE),
        List.of(FORCE),
        List.of(FORCE),
        List.of(WORDS));
  }

  private static Place place() {
    return new Place(
        "place-1",
        "بلدة",
        "Town",
        "بلدة",
        "SY",
        "Province",
        "District",
        "SY0101",
        35.5,
        36.25,
        Precision.TOWN,
        "near");
  }

  private static Tally tally() {
    return new Tally(
        Measure.ATTACKS,
        Estimate.exact(72),
        LocalDate.of(2023, 10, 17),
        LocalDate.of(2024, 2, 3),
        "هجوم",
        "IQ",
        List.of(SOURCE),
        List.of(WORDS));
  }
}
