// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sijill.model.CodedReport;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.Measure;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Source;
import org.sijill.model.Tally;

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

  static SampleAct act() {
    return new SampleAct().at(IDLIB).by(ARMY).killed(7);
  }

  static Submission report(String id, String outlet, String published, SampleAct... acts) {
    return report(id, outlet, published, List.of(), acts);
  }

  static Submission report(
      String id, String outlet, String published, List<Tally> tallies, SampleAct... acts) {
    String headline = "خبر من " + outlet;
    StringBuilder text = new StringBuilder(headline).append("\n\n");
    List<Event> events = new ArrayList<>();
    for (SampleAct act : acts) {
      events.add(act.event(id + "#" + (events.size() + 1), text.length()));
      text.append(act.words()).append(".\n");
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
