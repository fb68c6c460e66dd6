// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.model.PartyKind;

/** The files are right, and what would be wrong in them is found. */
class ActorCheckerTest {
  private static final Actors STANDARD = Actors.standard();

  @Test
  void findsNothingWrongInTheFilesThatShip() {
    assertThat(ActorChecker.check(STANDARD)).isEmpty();
  }

  @Test
  void listsAtLeast350Sides() {
    assertThat(STANDARD.listed()).hasSizeGreaterThanOrEqualTo(350);
  }

  @Test
  void countsEverySideOnceByCountryAndOnceByKind() {
    int all = STANDARD.listed().size();
    assertThat(sum(ActorChecker.byCountry(STANDARD))).isEqualTo(all);
    assertThat(sum(ActorChecker.byKind(STANDARD))).isEqualTo(all);
  }

  @Test
  void reportsAnOrphanParent() {
    assertThat(check(side("X", "NOBODY", List.of("جماعة الاختبار"), null, null)))
        .containsExactly("x.tsv:1 side 'NOBODY' is not known");
  }

  @Test
  void reportsAParentThatIsItself() {
    assertThat(check(side("X", "X", List.of("جماعة الاختبار"), null, null)))
        .containsExactly("x.tsv:1 is its own parent's parent");
  }

  @Test
  void reportsDatesOutOfOrder() {
    assertThat(
            check(
                side(
                    "X",
                    "",
                    List.of("جماعة الاختبار"),
                    LocalDate.of(2020, 1, 2),
                    LocalDate.of(2020, 1, 1))))
        .containsExactly("x.tsv:1 'from' lies after 'to'");
  }

  @Test
  void reportsANameThatStandsForTwoSidesWithoutARule() {
    assertThat(check(side("X", "", List.of("حركة حماس"), null, null)))
        .singleElement()
        .asString()
        .contains("stands for")
        .contains("has no rule");
  }

  @Test
  void allowsANameOfTwoSidesThatHasARule() {
    assertThat(check(side("X", "", List.of("التحالف"), null, null))).isEmpty();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Side side(
      String id,
      String parent,
      List<String> names,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new Side(
        id,
        PartyKind.REBEL,
        "REB",
        "SY",
        parent,
        new Validity(from, to),
        "Test group",
        names,
        List.of(),
        "x.tsv:1");
  }

  private static List<String> check(Side added) {
    Map<String, Side> sides = new LinkedHashMap<>(STANDARD.sides());
    sides.put(added.id(), added);
    Actors actors =
        new Actors(
            sides,
            STANDARD.leaders(),
            STANDARD.memberships(),
            STANDARD.nations(),
            STANDARD.organs(),
            STANDARD.nouns(),
            STANDARD.phrases(),
            STANDARD.rules(),
            STANDARD.loyalties(),
            STANDARD.adjectives(),
            STANDARD.givenNames(),
            STANDARD.weakNames(),
            STANDARD.stops(),
            STANDARD.commonWords(),
            STANDARD.verbs());
    List<String> out = new ArrayList<>();
    ActorChecker.check(actors).forEach(f -> out.add(f.where() + " " + f.message()));
    return out;
  }
}
