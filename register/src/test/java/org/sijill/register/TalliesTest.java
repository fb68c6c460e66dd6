// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.Estimate;
import org.sijill.model.Evidence;
import org.sijill.model.Measure;
import org.sijill.model.PartyKind;
import org.sijill.model.Source;
import org.sijill.model.Tally;
import org.sijill.register.tally.Check;
import org.sijill.register.tally.Step;

/** What a tally's scope asks of the register, and what a series adds up to. */
class TalliesTest {
  @TempDir Path dir = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Register register;

  @BeforeEach
  void fill() {
    register = Register.open(Databases.sqlite(dir));
    register
        .reports()
        .add(
            List.of(
                Samples.report(
                    "a", "الصباح", "2024-03-05", Samples.act().against(Samples.REBELS).killed(4)),
                Samples.report(
                    "b",
                    "الصباح",
                    "2024-03-08",
                    Samples.act().at(Samples.DOUMA).by(Samples.REBELS).on("2024-03-08").killed(3)),
                Samples.report(
                    "c", "الصباح", "2024-03-09", Samples.act().on("2024-03-09").killed(2))));
  }

  @AfterEach
  void close() {
    register.close();
  }

  /** Stores a report whose first sentence tells a tally; gives it back against the record. */
  private Check told(String id, String day, int figure, String scope, String sentence) {
    Tally tally =
        new Tally(
            Measure.KILLED,
            Estimate.exact(figure),
            LocalDate.parse("2024-03-01"),
            LocalDate.parse(day),
            scope,
            "SY",
            List.of(new Source("المرصد", "Monitor", PartyKind.HUMANITARIAN)),
            List.of(new Evidence("value", 0, 3, sentence.substring(0, 3), "test")));
    Submission plain = Samples.report(id, "المساء", day, List.of(tally));
    register
        .reports()
        .add(
            List.of(
                new Submission(
                    new org.sijill.model.Report(
                        plain.report().header(), sentence, plain.report().sections()),
                    plain.coded(),
                    plain.coding(),
                    plain.retrieved(),
                    null,
                    null)));
    return register.tallies().find(id + "~0").orElseThrow();
  }

  @Test
  void theWholeRecordStandsAgainstATallyOfAnyone() {
    Check check = told("t", "2024-03-10", 12, "شخصا", "قال المرصد إن 12 شخصا قتلوا");
    assertThat(check.onRecord()).isEqualTo(9);
    assertThat(check.difference()).isEqualTo(3);
  }

  @Test
  void thePlaceOfTheSentenceNarrowsIt() {
    Check check = told("t", "2024-03-10", 12, "شخصا", "قال المرصد إن 12 شخصا قتلوا في دوما");
    assertThat(check.onRecord()).isEqualTo(3);
  }

  @Test
  void thoseWhoDidItNarrowIt() {
    Check check = told("t", "2024-03-10", 12, "شخصا", "قتل 12 شخصا على يد المعارضة");
    assertThat(check.onRecord()).isEqualTo(3);
  }

  @Test
  void thoseWhomItWasDoneToNarrowIt() {
    Check check = told("t", "2024-03-10", 12, "شخصا", "قتل 12 شخصا في هجمات ضد المعارضة");
    assertThat(check.onRecord()).isEqualTo(4);
  }

  @Test
  void aSeriesTellsWhatEachPointAdds() {
    told("t", "2024-03-06", 4, "مدنيا", "قتل 4 مدنيين منذ مطلع الشهر");
    Check last = told("u", "2024-03-10", 10, "مدنيين", "قتل 10 مدنيين منذ مطلع الشهر");
    told("v", "2024-03-10", 2, "أطفال", "قتل طفلان منذ مطلع الشهر");
    List<Step> steps = register.tallies().steps(last.told().series());
    assertThat(steps).hasSize(2);
    assertThat(steps.get(1).added()).isEqualTo(6);
    assertThat(steps.get(1).addedOnRecord()).isNotNull();
  }
}
