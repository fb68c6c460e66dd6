// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.SubEventType;
import org.sijill.register.SampleAct;

class ScorerTest {
  private static final Place TOWN =
      new Place(
          "P1",
          "سهلة",
          "Sahla",
          "سهلة",
          "SY",
          "North",
          null,
          null,
          35.0,
          36.0,
          Precision.TOWN,
          null);
  private static final Place PROVINCE =
      new Place(
          "P2",
          "الشمال",
          "North",
          "الشمال",
          "SY",
          "North",
          null,
          null,
          35.2,
          36.3,
          Precision.PROVINCE,
          null);
  private static final Place BASE =
      new Place(
          "P3",
          "القاعدة",
          "Base",
          "القاعدة",
          "SY",
          "North",
          null,
          null,
          35.0,
          36.0,
          Precision.SITE,
          null);

  private final Scorer scorer = new Scorer(Weights.standard());

  @Test
  void aLaterReportMayTellFreshDeathsManyTimesOver() {
    Facts early = facts("A", act().killed(4));
    Facts late = facts("B", "2024-03-06", act().killed(57));
    assertThat(scorer.score(early, late).verdict()).isEqualTo(Verdict.LINKED);
    assertThat(codes(early, late)).contains("other_toll");
  }

  @Test
  void longAfterTheActTollsFarApartSpeakStronglyAgainstIt() {
    Facts one = facts("A", "2024-06-01", act().killed(31));
    Facts other = facts("B", "2024-06-02", act().killed(100));
    assertThat(codes(one, other)).contains("settled_toll").doesNotContain("other_toll");
  }

  @Test
  void aDayWithinASpanOfWeeksSaysNothing() {
    Facts month = facts("A", act().on("2024-03-01", "2024-03-31"));
    Facts week = facts("B", act().on("2024-03-01", "2024-03-07"));
    Facts day = facts("C", act());
    assertThat(codes(day, week)).contains("day_within");
    assertThat(scorer.score(day, week).total()).isGreaterThan(scorer.score(day, month).total());
  }

  @Test
  void aDayTakenFromTheReportMayBeLateAndIsNeverEarly() {
    Facts told = facts("A", act());
    Facts late = facts("B", act().on("2024-03-08", "2024-03-08").inferred());
    Facts early = facts("C", act().on("2024-03-02", "2024-03-02").inferred());
    assertThat(codes(told, late)).contains("days_apart");
    assertThat(codes(told, early)).containsExactly("other_day");
  }

  @Test
  void kindsThatReportsMixUpAreNotLinkedByDayAndTownAlone() {
    Facts clash = facts("A", act().type(SubEventType.ARMED_CLASH).with().killed(0));
    Facts gain = facts("B", act().type(SubEventType.TERRITORY_GAIN_GOVERNMENT).with().killed(0));
    assertThat(scorer.score(clash, gain).verdict()).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void whereNeitherDayNorPlaceAgreesCloselyASideATargetOrATollMust() {
    Facts town = facts("A", act().killed(9));
    Facts province = facts("B", act().at(PROVINCE).on("2024-03-06", "2024-03-06").killed(20));
    Facts alike = facts("C", act().at(PROVINCE).on("2024-03-06", "2024-03-06").killed(9));
    assertThat(scorer.score(town, province).verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(scorer.score(town, alike).verdict()).isEqualTo(Verdict.LINKED);
  }

  @Test
  void aSiteIsAPlaceAndNoSide() {
    Party base = new Party("P3", "القاعدة", "Base", "القاعدة", PartyKind.SITE);
    Facts one = facts("A", act().at(BASE).against(base));
    Facts other = facts("B", act().at(BASE).against(base));
    assertThat(codes(one, other)).contains("same_site").doesNotContain("same_side");
  }

  @Test
  void twoActsToldTogetherAreNoRivalOfOneOfThemToldLater() {
    Facts both = facts("A", act().count(2).killed(5));
    Facts one = facts("B", "2024-03-09", act().killed(2));
    assertThat(scorer.score(both, one).verdict()).isEqualTo(Verdict.PART);
  }

  @Test
  void twoActsToldLaterThanOneMayBeTheOneGrown() {
    Facts one = facts("A", act().killed(4));
    Facts both = facts("B", "2024-03-06", act().count(2).killed(5));
    assertThat(scorer.score(one, both).verdict()).isEqualTo(Verdict.LINKED);
  }

  @Test
  void ofAnInterceptionWhoFiredMayStandOnEitherSide() {
    Party army = new Party("S1", "الجيش", "Army", "الجيش", PartyKind.MILITARY);
    Party rebels = new Party("S2", "الثوار", "Rebels", "الثوار", PartyKind.REBEL);
    Facts fired = facts("A", act().by(rebels));
    Facts stopped =
        facts("B", act().type(SubEventType.DISRUPTED_WEAPONS_USE).by(army).against(rebels));
    assertThat(codes(fired, stopped)).contains("same_side");
  }

  @Test
  void twoKindsOfActToldInOneReportAreTwo() {
    Facts raid = facts("A", act());
    Facts shelling = facts("A", act().type(SubEventType.SHELLING_ARTILLERY_MISSILE));
    assertThat(scorer.within(raid, shelling).verdict()).isEqualTo(Verdict.APART);
  }

  private List<String> codes(Facts a, Facts b) {
    return scorer.score(a, b).reasons().stream().map(Reason::code).toList();
  }

  /** An air raid on a town. */
  private static SampleAct act() {
    return new SampleAct().at(TOWN);
  }

  /** An act told that day, by each report in words of its own. */
  private static Facts facts(String id, SampleAct act) {
    return facts(id, "2024-03-05", act);
  }

  private static Facts facts(String id, String published, SampleAct act) {
    Telling telling = new Telling("E-" + id, "", act.words(id).event(id + "#1", 0));
    return Facts.of(id, LocalDate.parse(published), telling);
  }
}
