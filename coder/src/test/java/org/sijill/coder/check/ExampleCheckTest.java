// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.examples.Example;
import org.sijill.knowledge.examples.Examples;
import org.sijill.model.CodedReport;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Measure;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;

class ExampleCheckTest {
  private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

  private static Example example(String rows) throws IOException {
    String file = "id\tpublished\ttext\trows\nx\t2018-03-05\tنص\t" + rows;
    return Examples.read(
            Tsv.read("x.tsv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
        .get(0);
  }

  private static Party party(String text) {
    return new Party(null, text, null, null, PartyKind.OTHER);
  }

  private static Event event(Estimate killed, LocalDate from, LocalDate to, String... targets) {
    SubEventType sub = SubEventType.AIR_DRONE_STRIKE;
    return new Event(
        "x#1",
        sub.eventType(),
        sub,
        new Plover("ASSAULT", null, List.of()),
        "195",
        Status.REPORTED,
        false,
        false,
        0.5,
        new EventDate(from, to, DateBasis.RELATIVE, null),
        new Place(
            null,
            "مدينة إدلب",
            null,
            null,
            "SY",
            null,
            null,
            null,
            null,
            null,
            Precision.TOWN,
            null),
        List.of(party("الطيران الروسي")),
        List.of(targets).stream().map(ExampleCheckTest::party).toList(),
        List.of(Weapon.AIRSTRIKE),
        1,
        Toll.of(killed),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Verdict check(String rows, List<Event> events, List<Tally> tallies)
      throws IOException {
    Example example = example(rows);
    return ExampleCheck.check(
        example,
        new CodedReport(CodedReport.SCHEMA, example.report().header(), events, tallies, List.of()));
  }

  private static Event plain(String... targets) {
    return event(Estimate.exact(3), DAY, DAY, targets);
  }

  @Test
  void acceptsARowWithEveryFieldRight() throws IOException {
    String row =
        "sub=air_drone_strike; actor=الطيران الروسي; target=مدنيون; weapon=airstrike; place=إدلب;"
            + " country=SY; date=2018-03-05; killed=3; injured=none; count=1; source=-";
    assertThat(check(row, List.of(plain("مدنيون")), List.of()).problems()).isEmpty();
  }

  @Test
  void wantsAtLeastHalfOfAList() throws IOException {
    String row = "sub=air_drone_strike; target=مدنيون + مدرسة";
    assertThat(check(row, List.of(plain("مدرسة")), List.of()).right()).isTrue();
    assertThat(check(row, List.of(plain("سوق")), List.of()).right()).isFalse();
    assertThat(check("sub=air_drone_strike; target=-", List.of(plain("سوق")), List.of()).right())
        .isFalse();
  }

  @Test
  void comparesFiguresByBestOrElseByLow() throws IOException {
    Event dozens = event(Estimate.moreThan(20), DAY, DAY);
    assertThat(check("sub=air_drone_strike; killed=20/-/-", List.of(dozens), List.of()).right())
        .isTrue();
    assertThat(check("sub=air_drone_strike; killed=20", List.of(dozens), List.of()).right())
        .isFalse();
    assertThat(check("sub=air_drone_strike; killed=2/3/-", List.of(plain()), List.of()).right())
        .isTrue();
  }

  @Test
  void isLenientOnlyWithInferredDays() throws IOException {
    Event before = event(Estimate.exact(3), DAY.minusDays(1), DAY.minusDays(1));
    assertThat(check("sub=air_drone_strike; date=~2018-03-05", List.of(before), List.of()).right())
        .isTrue();
    assertThat(check("sub=air_drone_strike; date=2018-03-05", List.of(before), List.of()).right())
        .isFalse();
  }

  @Test
  void reportsMissedAndExtraRows() throws IOException {
    Verdict none = check("sub=grenade", List.of(), List.of());
    assertThat(none.missed()).isEqualTo(1);
    Verdict many = check("", List.of(plain()), List.of());
    assertThat(many.extra()).isEqualTo(1);
    assertThat(many.right()).isFalse();
  }

  @Test
  void letsAnOptionalRowBeLeftOut() throws IOException {
    String row = "sub=air_drone_strike; killed=3; optional=yes";
    assertThat(check(row, List.of(), List.of()).right()).isTrue();
    assertThat(check(row, List.of(plain()), List.of()).right()).isTrue();
    assertThat(check(row, List.of(plain(), plain()), List.of()).extra()).isEqualTo(1);
  }

  @Test
  void pairsTheRowsThatFitBest() throws IOException {
    String rows = "sub=air_drone_strike; killed=4 | sub=air_drone_strike; killed=3";
    List<Event> events = List.of(plain(), event(Estimate.exact(4), DAY, DAY));
    assertThat(check(rows, events, List.of()).problems()).isEmpty();
  }

  @Test
  void comparesTallies() throws IOException {
    Tally tally =
        new Tally(Measure.ATTACKS, Estimate.exact(72), DAY, null, null, "IQ", List.of(), List.of());
    assertThat(
            check(
                    "tally=attacks; value=72; since=2018-03-05; until=-; country=IQ",
                    List.of(),
                    List.of(tally))
                .problems())
        .isEmpty();
    assertThat(check("tally=attacks; value=73", List.of(), List.of(tally)).right()).isFalse();
  }

  @Test
  void sumsUpVerdicts() throws IOException {
    Verdict right = check("sub=air_drone_strike; killed=3", List.of(plain()), List.of());
    Verdict wrong = check("sub=air_drone_strike; killed=5", List.of(plain()), List.of());
    ExampleSummary summary = ExampleSummary.of(List.of(right, wrong));
    assertThat(summary.right()).isEqualTo(1);
    assertThat(summary.figures())
        .startsWith("1 of 2 examples right (0.500)")
        .contains("killed 0.50");
    assertThat(summary.listing()).contains("x.tsv:2").contains("killed: coded");
  }
}
