// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;

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
    Facts early = new Act("A").killed(4).facts();
    Facts late = new Act("B").published("2024-03-06").killed(57).facts();
    assertThat(scorer.score(early, late).verdict()).isEqualTo(Verdict.LINKED);
    assertThat(codes(early, late)).contains("other_toll");
  }

  @Test
  void longAfterTheActTollsFarApartSpeakStronglyAgainstIt() {
    Facts one = new Act("A").published("2024-06-01").killed(31).facts();
    Facts other = new Act("B").published("2024-06-02").killed(100).facts();
    assertThat(codes(one, other)).contains("settled_toll").doesNotContain("other_toll");
  }

  @Test
  void aDayWithinASpanOfWeeksSaysNothing() {
    Facts month = new Act("A").from("2024-03-01").to("2024-03-31").facts();
    Facts week = new Act("B").from("2024-03-01").to("2024-03-07").facts();
    Facts day = new Act("C").facts();
    assertThat(codes(day, week)).contains("day_within");
    assertThat(scorer.score(day, week).total()).isGreaterThan(scorer.score(day, month).total());
  }

  @Test
  void aDayTakenFromTheReportMayBeLateAndIsNeverEarly() {
    Facts told = new Act("A").facts();
    Facts late = new Act("B").from("2024-03-08").to("2024-03-08").inferred().facts();
    Facts early = new Act("C").from("2024-03-02").to("2024-03-02").inferred().facts();
    assertThat(codes(told, late)).contains("days_apart");
    assertThat(codes(told, early)).containsExactly("other_day");
  }

  @Test
  void kindsThatReportsMixUpAreNotLinkedByDayAndTownAlone() {
    Facts clash = new Act("A").type(SubEventType.ARMED_CLASH).with(null).killed(0).facts();
    Facts gain =
        new Act("B").type(SubEventType.TERRITORY_GAIN_GOVERNMENT).with(null).killed(0).facts();
    assertThat(scorer.score(clash, gain).verdict()).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void whereNeitherDayNorPlaceAgreesCloselyASideATargetOrATollMust() {
    Facts town = new Act("A").killed(9).facts();
    Facts province =
        new Act("B").at(PROVINCE).from("2024-03-06").to("2024-03-06").killed(20).facts();
    Facts alike = new Act("C").at(PROVINCE).from("2024-03-06").to("2024-03-06").killed(9).facts();
    assertThat(scorer.score(town, province).verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(scorer.score(town, alike).verdict()).isEqualTo(Verdict.LINKED);
  }

  @Test
  void aSiteIsAPlaceAndNoSide() {
    Party base = new Party("P3", "القاعدة", "Base", "القاعدة", PartyKind.SITE);
    Facts one = new Act("A").at(BASE).against(base).facts();
    Facts other = new Act("B").at(BASE).against(base).facts();
    assertThat(codes(one, other)).contains("same_site").doesNotContain("same_side");
  }

  @Test
  void twoActsToldTogetherAreNoRivalOfOneOfThemToldLater() {
    Facts both = new Act("A").count(2).killed(5).facts();
    Facts one = new Act("B").published("2024-03-09").killed(2).facts();
    assertThat(scorer.score(both, one).verdict()).isEqualTo(Verdict.PART);
  }

  @Test
  void twoActsToldLaterThanOneMayBeTheOneGrown() {
    Facts one = new Act("A").killed(4).facts();
    Facts both = new Act("B").published("2024-03-06").count(2).killed(5).facts();
    assertThat(scorer.score(one, both).verdict()).isEqualTo(Verdict.LINKED);
  }

  @Test
  void ofAnInterceptionWhoFiredMayStandOnEitherSide() {
    Party army = new Party("S1", "الجيش", "Army", "الجيش", PartyKind.MILITARY);
    Party rebels = new Party("S2", "الثوار", "Rebels", "الثوار", PartyKind.REBEL);
    Facts fired = new Act("A").by(rebels).facts();
    Facts stopped =
        new Act("B").type(SubEventType.DISRUPTED_WEAPONS_USE).by(army).against(rebels).facts();
    assertThat(codes(fired, stopped)).contains("same_side");
  }

  @Test
  void twoKindsOfActToldInOneReportAreTwo() {
    Facts raid = new Act("A").facts();
    Facts shelling = new Act("A").type(SubEventType.SHELLING_ARTILLERY_MISSILE).facts();
    assertThat(scorer.within(raid, shelling).verdict()).isEqualTo(Verdict.APART);
  }

  private List<String> codes(Facts a, Facts b) {
    return scorer.score(a, b).reasons().stream().map(Reason::code).toList();
  }

  /** An act, by default an air raid on a town on 5 March 2024, told that day. */
  private static final class Act {
    private final String id;
    private SubEventType type = SubEventType.AIR_DRONE_STRIKE;
    private Place place = TOWN;
    private LocalDate published = LocalDate.of(2024, 3, 5);
    private LocalDate from = published;
    private LocalDate to = published;
    private DateBasis basis = DateBasis.EXPLICIT;
    private @Nullable Toll killed;
    private List<Party> actors = List.of();
    private List<Party> targets = List.of();
    private List<Weapon> weapons = List.of(Weapon.AIRSTRIKE);
    private int count = 1;

    Act(String id) {
      this.id = id;
    }

    Act type(SubEventType newType) {
      type = newType;
      return this;
    }

    Act at(Place newPlace) {
      place = newPlace;
      return this;
    }

    Act published(String day) {
      published = LocalDate.parse(day);
      return this;
    }

    Act from(String day) {
      from = LocalDate.parse(day);
      return this;
    }

    Act to(String day) {
      to = LocalDate.parse(day);
      return this;
    }

    Act inferred() {
      basis = DateBasis.INFERRED;
      return this;
    }

    Act killed(int n) {
      killed = Toll.of(Estimate.exact(n));
      return this;
    }

    Act by(Party actor) {
      actors = List.of(actor);
      return this;
    }

    Act against(Party target) {
      targets = List.of(target);
      return this;
    }

    Act with(@Nullable Weapon weapon) {
      weapons = weapon == null ? List.of() : List.of(weapon);
      return this;
    }

    Act count(int n) {
      count = n;
      return this;
    }

    Facts facts() {
      Event event =
          new Event(
              id + "#1",
              type.eventType(),
              type,
              new Plover("ASSAULT", null, List.of()),
              "195",
              Status.REPORTED,
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
              List.of(),
              List.of(),
              List.of(),
              List.of());
      return Facts.of(id, published, new Telling("E-" + id, "", event));
    }
  }
}
