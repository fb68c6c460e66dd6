// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sijill.model.CodedReport;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventType;
import org.sijill.model.Evidence;
import org.sijill.model.Measure;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.ReportHeader;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;
import org.sijill.model.Toll;
import org.sijill.model.VictimKind;
import org.sijill.model.Weapon;

/** Coded reports for tests of the output, made by hand. */
public final class Samples {
  private Samples() {}

  /** A report with the events given. */
  public static CodedReport report(String id, Event... events) {
    ReportHeader header =
        new ReportHeader(
            id, LocalDate.of(2026, 3, 5), "ar", "Outlet", null, null, "عنوان", null, null);
    return new CodedReport(CodedReport.SCHEMA, header, List.of(events), List.of(), List.of());
  }

  /** A report with one event and one tally. */
  public static CodedReport full() {
    CodedReport report = report("r", event("r#1", 0, 3));
    Tally tally =
        new Tally(
            Measure.ATTACKS,
            Estimate.exact(41),
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2026, 3, 5),
            "هجوما",
            "IQ",
            List.of(new Source("المتحدث", null, PartyKind.OFFICIAL)),
            List.of(new Evidence("value", 5, 7, "41", "tally")));
    return new CodedReport(
        report.schema(), report.report(), report.events(), List.of(tally), List.of());
  }

  /** Shelling of a town, told by the words from {@code start} to {@code end}. */
  public static Event event(String id, int start, int end) {
    return new Event(
        id,
        EventType.EXPLOSIONS,
        SubEventType.SHELLING_ARTILLERY_MISSILE,
        new Plover("ASSAULT", "heavy-weapons", List.of("military")),
        "194",
        Status.REPORTED,
        false,
        true,
        0.75,
        new EventDate(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4), DateBasis.RELATIVE, null),
        new Place(
            "geo:1",
            "البلدة",
            "The Town",
            "البلدة",
            "SY",
            null,
            null,
            null,
            -35.5,
            36.25,
            Precision.TOWN,
            null),
        List.of(new Party("side:1", "القوات", "The forces", "القوات", PartyKind.MILITARY)),
        List.of(
            new Party(null, "سكان", null, null, PartyKind.CIVILIANS),
            new Party(null, "=SUM(A1), \"x\"", null, null, PartyKind.OTHER)),
        List.of(Weapon.ARTILLERY, Weapon.MORTAR),
        2,
        Toll.of(Estimate.atLeast(8), Map.of(VictimKind.WOMEN, 2)),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Evidence("killed", end + 1, end + 2, "8", "quantity"),
            new Evidence("event_type", start, end, "قصف", "frame")));
  }
}
