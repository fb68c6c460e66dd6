// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.ConflictException;
import org.sijill.register.decision.Recorded;
import org.sijill.register.decision.Request;
import org.sijill.register.export.Format;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.incident.Member;
import org.sijill.register.incident.ReviewState;
import org.sijill.register.query.Order;
import org.sijill.register.query.Parameter;
import org.sijill.register.query.Query;

/** What a register does on either database. */
abstract class RegisterContract {
  @SuppressWarnings("NullAway.Init")
  protected Register register;

  abstract String location();

  @BeforeEach
  void open() {
    register = Register.open(location());
  }

  @AfterEach
  void provedAndClosed() {
    assertThat(register.ledger().verify().faults()).isEmpty();
    register.close();
  }

  private void fill() {
    register
        .reports()
        .add(
            List.of(
                Samples.report(
                    "a", "الصباح", "2024-03-05", Samples.act().says("الصحة", PartyKind.GOVERNMENT)),
                Samples.report("b", "المساء", "2024-03-06", Samples.act().killed(9)),
                Samples.report(
                    "c",
                    "الصباح",
                    "2024-03-09",
                    Samples.act()
                        .on("2024-03-08")
                        .at(Samples.MOSUL)
                        .killed(2)
                        .words("انفجرت سيارة في سوق")),
                Samples.report(
                    "d",
                    "المساء",
                    "2024-03-10",
                    List.of(Samples.attacks(5, "2024-03-01", "2024-03-10", "هجمات الجيش")))));
  }

  private Incident only(String query) {
    List<Incident> found = register.incidents().page(Query.parse(query), Paging.first(10)).items();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Toll killed(Incident incident) {
    return Objects.requireNonNull(incident.killed());
  }

  private Recorded decide(Action action) {
    return register.decisions().record(Request.of("salma", action));
  }

  @Test
  void reportsOfOneActMakeOneIncident() {
    fill();
    Incident incident = only("country=SY");
    assertThat(incident.events()).extracting(Member::report).containsExactly("a", "b");
    assertThat(incident.witnesses()).containsExactly("الصباح", "المساء");
  }

  @Test
  void anActToldTwiceInAReportIsOneWhereAnotherReportTellsIt() {
    register
        .reports()
        .add(
            List.of(
                Samples.report("a", "الصباح", "2024-03-05", Samples.act()),
                Samples.report("b", "المساء", "2024-03-06", Samples.act(), Samples.act())));
    assertThat(only("country=SY").events())
        .extracting(Member::report)
        .containsExactly("a", "b", "b");
  }

  @Test
  void twoActsOfOneReportStayTwoWhereTheirTollsDiffer() {
    register
        .reports()
        .add(
            List.of(
                Samples.report("a", "الصباح", "2024-03-05", Samples.act()),
                Samples.report(
                    "b", "المساء", "2024-03-06", Samples.act(), Samples.act().killed(2))));
    assertThat(register.incidents().count(Query.parse("country=SY"))).isEqualTo(2);
  }

  @Test
  void whatIsToldOfYearsIsLinkedToNoDayWhicheverCameFirst() {
    Submission years =
        Samples.report("a", "الصباح", "2024-03-05", Samples.act().on("2021-01-01", "2024-03-05"));
    register.reports().add(List.of(Samples.report("b", "المساء", "2023-12-06", Samples.act())));
    register.reports().add(List.of(years));
    register.reports().add(List.of(Samples.report("c", "النهار", "2024-03-06", Samples.act())));
    assertThat(only("report=a").events()).extracting(Member::report).containsExactly("a");
  }

  @Test
  void weaponsThatReportsNameForEachOtherSpeakAgainstNoLink() {
    register
        .reports()
        .add(
            List.of(
                Samples.report("a", "الصباح", "2024-03-05", Samples.act().with(Weapon.CAR_BOMB)),
                Samples.report("b", "المساء", "2024-03-06", Samples.act().with(Weapon.EXPLOSIVE))));
    assertThat(only("country=SY").links())
        .hasSize(1)
        .noneMatch(t -> t.reasons().stream().anyMatch(r -> r.code().equals("other_weapon")));
  }

  @Test
  void rivalTollsStandSideBySideAndTheOfficialOneIsBest() {
    fill();
    Incident incident = only("country=SY");
    assertThat(killed(incident).low()).isEqualTo(7);
    assertThat(killed(incident).best()).isEqualTo(7);
    assertThat(killed(incident).high()).isEqualTo(9);
    assertThat(incident.accounts().get("killed"))
        .isNotNull()
        .matches(a -> a.disputed() && a.said().size() == 2);
  }

  @Test
  void everyLinkHasItsReasons() {
    fill();
    assertThat(only("country=SY").links())
        .hasSize(1)
        .allMatch(t -> t.reasons().stream().anyMatch(r -> r.code().equals("same_day")));
  }

  @Test
  void readingAgainChangesNothing() {
    fill();
    long entries = register.ledger().head().orElseThrow().seq();
    assertThat(
            register
                .reports()
                .add(List.of(Samples.report("b", "المساء", "2024-03-06", Samples.act().killed(9)))))
        .containsExactly(Outcome.UNCHANGED);
    assertThat(register.ledger().head().orElseThrow().seq()).isEqualTo(entries);
  }

  @Test
  void aNewerVersionSupersedesAndTheOlderStaysReadable() {
    fill();
    Submission newer = Samples.report("b", "المساء", "2024-03-06", Samples.act().killed(11));
    Submission later =
        new Submission(
            new Report(newer.report().header(), newer.report().text() + "تحديث", List.of()),
            newer.coded(),
            newer.coding(),
            Instant.parse("2024-05-01T00:00:00Z"),
            null,
            null);
    assertThat(register.reports().add(List.of(later))).containsExactly(Outcome.SUPERSEDED);
    assertThat(killed(only("country=SY")).high()).isEqualTo(11);
    assertThat(register.reports().versions("b")).hasSize(2);
  }

  @Test
  void queriesCombineAndCountAndPage() {
    fill();
    assertThat(register.incidents().count(Query.ALL)).isEqualTo(2);
    assertThat(register.incidents().count(Query.parse("q=سوق"))).isEqualTo(1);
    assertThat(register.incidents().count(Query.parse("text=بلدة"))).isEqualTo(1);
    assertThat(register.incidents().count(Query.parse("actor=Army&from=2024-03-07"))).isEqualTo(1);
    assertThat(register.incidents().count(Query.parse("bbox=36,35,37,36.5&killed=5..")))
        .isEqualTo(1);
    assertThat(register.incidents().count(Query.parse("place=!الموصل"))).isEqualTo(1);
    Page<IncidentRow> first =
        register.incidents().list(Query.ALL, new Paging(Order.DEADLIEST, 1, null));
    assertThat(first.total()).isEqualTo(2);
    assertThat(first.items()).extracting(IncidentRow::country).containsExactly("SY");
    Page<IncidentRow> second =
        register.incidents().list(Query.ALL, new Paging(Order.DEADLIEST, 1, first.next()));
    assertThat(second.items()).extracting(IncidentRow::country).containsExactly("IQ");
    assertThat(second.next()).isNull();
  }

  @Test
  void facetsCountWhatAnotherChoiceWouldAdd() {
    fill();
    Facets facets = register.incidents().facets(Query.parse("country=SY"), 20);
    assertThat(facets.total()).isEqualTo(1);
    assertThat(facets.fields().get("country"))
        .extracting(Facets.Count::value)
        .containsExactlyInAnyOrder("SY", "IQ");
    assertThat(facets.fields().get("source")).hasSize(2);
    assertThat(facets.fields().get("actor")).extracting(Facets.Count::en).containsExactly("Army");
  }

  @Test
  void mapsAndTimelinesGather() {
    fill();
    assertThat(register.incidents().timeline(Query.ALL, TimeBin.Width.MONTH))
        .containsExactly(new TimeBin("2024-03", 2, 9));
    List<MapCell> cells =
        register
            .incidents()
            .map(Query.ALL, new org.sijill.register.query.Box(-180, -90, 180, 90), 1);
    assertThat(cells).hasSize(2).allMatch(c -> c.precision().equals(Precision.TOWN.code()));
  }

  @Test
  void correctionsWinOverTheMachineAndCanBeUndone() {
    fill();
    String id = only("country=SY").id();
    Recorded recorded =
        decide(
            new Action.Correct(
                id,
                "killed",
                org.sijill.model.Json.mapper()
                    .valueToTree(Map.of("low", 8, "best", 8, "high", 8, "by_kind", Map.of())),
                "list of names"));
    assertThat(killed(recorded.incidents().get(0)).best()).isEqualTo(8);
    assertThat(register.incidents().count(Query.parse("killed=8"))).isEqualTo(1);
    decide(new Action.Undo(recorded.decision().id()));
    assertThat(killed(only("country=SY")).best()).isEqualTo(7);
  }

  @Test
  void aValueThatDoesNotFitIsRefused() {
    fill();
    String id = only("country=SY").id();
    assertThatThrownBy(() -> decide(new Action.Correct(id, "status", IntNode.valueOf(3), null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSecondOfTwoPeopleIsTold() {
    fill();
    Incident seen = only("country=SY");
    Map<String, String> expected = Map.of(seen.id(), seen.version());
    register.decisions().record(new Request("salma", new Action.Accept(seen.id()), expected, null));
    assertThatThrownBy(
            () ->
                register
                    .decisions()
                    .record(
                        new Request("omar", new Action.Reject(seen.id(), "no"), expected, null)))
        .isInstanceOf(ConflictException.class);
    assertThat(only("country=SY").review().state()).isEqualTo(ReviewState.ACCEPTED);
  }

  @Test
  void aRepeatedRequestIsRecordedOnce() {
    fill();
    Incident seen = only("country=SY");
    Request request = new Request("salma", new Action.Note(seen.id(), "look"), Map.of(), "k-1");
    assertThat(register.decisions().record(request).repeated()).isFalse();
    assertThat(register.decisions().record(request).repeated()).isTrue();
    assertThat(only("country=SY").review().notes()).isEqualTo(1);
  }

  @Test
  void splitAndMergeLastAndPermalinksLead() {
    fill();
    Incident incident = only("country=SY");
    String second = incident.events().get(1).key();
    decide(new Action.Split(incident.id(), List.of(second)));
    assertThat(register.incidents().count(Query.parse("country=SY"))).isEqualTo(2);
    String other = register.incidents().find(second).orElseThrow().id();
    assertThat(other).isNotEqualTo(incident.id());
    decide(new Action.Merge(incident.id(), other));
    assertThat(register.incidents().find(other).orElseThrow().id()).isEqualTo(incident.id());
    assertThat(only("country=SY").events()).hasSize(2);
  }

  @Test
  void anIncidentKeepsItsNameWhereItsFirstEventIsSplitOff() {
    fill();
    Incident incident = only("country=SY");
    String first = incident.events().get(0).key();
    String second = incident.events().get(1).key();
    Recorded split = decide(new Action.Split(incident.id(), List.of(first)));
    Incident rest = register.incidents().find(incident.id()).orElseThrow();
    assertThat(rest.events()).extracting(Member::key).containsExactly(second);
    assertThat(only("id=" + incident.id()).id()).isEqualTo(incident.id());
    Incident part = register.incidents().find(first).orElseThrow();
    assertThat(part.events()).extracting(Member::key).containsExactly(first);
    assertThat(part.id()).isNotEqualTo(incident.id());
    assertThat(only("id=" + part.id()).id()).isEqualTo(part.id());

    decide(new Action.Undo(split.decision().id()));
    assertThat(only("country=SY").id()).isEqualTo(incident.id());
    assertThat(register.incidents().find(part.id()).orElseThrow().id()).isEqualTo(incident.id());
  }

  @Test
  void aNameHandedOnIsKeptThroughFurtherSplits() {
    fill();
    register.reports().add(List.of(Samples.report("e", "الظهر", "2024-03-06", Samples.act())));
    Incident incident = only("country=SY");
    List<String> keys = incident.events().stream().map(Member::key).toList();
    assertThat(keys).hasSize(3);
    decide(new Action.Split(incident.id(), List.of(keys.get(0))));
    decide(new Action.Split(incident.id(), List.of(keys.get(1))));
    assertThat(register.incidents().find(keys.get(2)).orElseThrow().id()).isEqualTo(incident.id());
    assertThat(register.incidents().count(Query.parse("country=SY"))).isEqualTo(3);
    String part = register.incidents().find(keys.get(0)).orElseThrow().id();
    decide(new Action.Merge(part, incident.id()));
    assertThat(register.incidents().find(keys.get(0)).orElseThrow().id()).isEqualTo(incident.id());
    assertThat(register.incidents().find(part).orElseThrow().events()).hasSize(2);
  }

  @Test
  void rejectedIncidentsAreLeftOutUnlessAskedFor() {
    fill();
    decide(new Action.Reject(only("country=IQ").id(), "an accident"));
    assertThat(register.incidents().count(Query.ALL)).isEqualTo(1);
    assertThat(register.incidents().count(Query.ALL.with(Parameter.REVIEW, "rejected")))
        .isEqualTo(1);
  }

  @Test
  void talliesStandAgainstTheRecord() {
    fill();
    var check = register.tallies().list("SY", 0, 10).get(0);
    assertThat(check.figure()).isEqualTo(5);
    assertThat(check.onRecord()).isEqualTo(1);
    assertThat(check.difference()).isEqualTo(4);
    assertThat(register.incidents().count(check.query())).isEqualTo(1);
  }

  @Test
  void exportsHoldExactlyTheQuery() {
    fill();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var sidecar = register.exports().write(Query.parse("country=IQ"), Format.CSV, out);
    assertThat(sidecar.rows()).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void searchShowsTheWordsAmongTheirNeighbours() {
    fill();
    Page<ReportRow> hits = register.reports().list("السوق", false, null, 0, 10);
    assertThat(hits.total()).isEqualTo(1);
    assertThat(hits.items().get(0).snippet()).contains("\u2068سوق\u2069");
  }
}
