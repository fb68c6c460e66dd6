// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.cli.output.Samples;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Json;

class ComparisonTest {
  private static final Event FIRST = Samples.event("r#1", 0, 3);
  private static final Event SECOND = Samples.event("r#2", 10, 13);

  @Test
  void sameRunsDoNotDiffer() {
    assertThat(compare(Samples.full(), Samples.full())).isEmpty();
  }

  @Test
  void eventThatCameDoesNotShiftTheOthers() {
    Event shifted = Samples.event("r#1", 10, 13);
    assertThat(compare(Samples.report("r", shifted), Samples.report("r", FIRST, SECOND)))
        .containsExactly(
            new Difference(
                "r", Difference.Kind.CAME, "shelling_artillery_missile", "قصف", List.of()));
  }

  @Test
  void eventThatWentIsTold() {
    assertThat(compare(Samples.report("r", FIRST, SECOND), Samples.report("r", SECOND)))
        .containsExactly(
            new Difference(
                "r", Difference.Kind.WENT, "shelling_artillery_missile", "قصف", List.of()));
  }

  @Test
  void changedFieldsAreTold() throws JsonProcessingException {
    String line = Json.line(Samples.report("r", FIRST));
    CodedReport after = Json.codedReport(line.replace("\"reported\"", "\"claimed\""));
    assertThat(compare(Samples.report("r", FIRST), after))
        .containsExactly(
            new Difference(
                "r",
                Difference.Kind.CHANGED,
                "shelling_artillery_missile",
                "قصف",
                List.of(new Difference.Field("status", "\"reported\"", "\"claimed\""))));
  }

  @Test
  void confidenceAndRuleNamesAreNotCompared() throws JsonProcessingException {
    String line = Json.line(Samples.report("r", FIRST));
    String other = line.replace("\"confidence\":0.75", "\"confidence\":0.5").replace("frame", "f2");
    assertThat(compare(Samples.report("r", FIRST), Json.codedReport(other))).isEmpty();
  }

  @Test
  void changedTallyIsTold() throws JsonProcessingException {
    CodedReport after =
        Json.codedReport(
            Json.line(Samples.full()).replace("\"scope\":\"هجوما\"", "\"scope\":null"));
    assertThat(compare(Samples.full(), after))
        .singleElement()
        .satisfies(d -> assertThat(d.what()).isEqualTo("tally attacks"))
        .satisfies(d -> assertThat(d.kind()).isEqualTo(Difference.Kind.CHANGED));
  }

  @Test
  void reportThatOnlyOneRunHasComesOrGoesWhole() {
    assertThat(Comparison.of(Map.of(), Map.of("r", Samples.report("r", FIRST, SECOND))))
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.CAME, Difference.Kind.CAME);
  }

  private static List<Difference> compare(CodedReport before, CodedReport after) {
    return Comparison.of(Map.of("r", before), Map.of("r", after));
  }
}
