// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Form;
import org.sijill.intake.Limits;
import org.sijill.intake.Outcome;
import org.sijill.intake.Readings;
import org.sijill.intake.Settings;
import org.sijill.intake.bytes.Bytes;

class JsonFormTest {
  private static final String A =
      "{\"title\":\"فتح الجسر\",\"content\":\"فتح الجيش الجسر صباحا.\",\"date\":\"2025-03-14\"}";
  private static final String B =
      "{\"title\":\"عودة السكان\",\"content\":\"عاد السكان إلى القرية مساء.\",\"date\":\"2025-03-15\"}";

  @Test
  void oneObjectIsOneReport() {
    Outcome.Read read = Readings.read(Settings.usual(), "a.json", A);
    assertThat(read.report().text()).isEqualTo("فتح الجسر\n\nفتح الجيش الجسر صباحا.\n");
    assertThat(read.provenance().form()).isEqualTo(Form.JSON);
  }

  @Test
  void aListIsReadElementByElementWithTheBytesOfEach() {
    String list = "[\n " + A + ",\n " + B + "\n]";
    List<Outcome> outcomes = Readings.of(Settings.usual(), "a.json", list);
    assertThat(outcomes).hasSize(2);
    String before = list.substring(0, list.indexOf(B));
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> {
              assertThat(read.provenance().sha256())
                  .isEqualTo(Bytes.sha256(B.getBytes(StandardCharsets.UTF_8)));
              assertThat(read.where().record()).isEqualTo(2);
              assertThat(read.where().offset())
                  .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
            });
  }

  @Test
  void aListBreaksOffAfterWhatWasWhole() {
    assertThat(Readings.codes(Settings.usual(), "a.json", "[" + A + "," + B.substring(0, 40)))
        .containsExactly(Outcome.Code.READ, Outcome.Code.BROKEN);
  }

  @Test
  void anElementBeyondTheLimitCostsOnlyItself() {
    Settings settings = Settings.usual().withLimits(Limits.usual().withDocumentBytes(2000));
    String large = "{\"title\":\"x\",\"tags\":[" + "1,".repeat(2000) + "1]}";
    assertThat(Readings.codes(settings, "a.json", "[" + large + "," + A + "]"))
        .containsExactly(Outcome.Code.TOO_LARGE, Outcome.Code.READ);
  }

  @Test
  void anObjectMayWrapAList() {
    String wrapped = "{\"total\":2,\"articles\":[" + A + "," + B + "]}";
    assertThat(Readings.codes(Settings.usual(), "a.json", wrapped))
        .containsExactly(Outcome.Code.READ, Outcome.Code.READ);
  }

  @Test
  void anEmptyListHasNoText() {
    assertThat(Readings.codes(Settings.usual(), "a.json", "[ ]"))
        .containsExactly(Outcome.Code.NO_TEXT);
  }

  @Test
  void whatFollowsAnObjectIsNotIgnored() {
    assertThat(Readings.codes(Settings.usual(), "a.json", A + " x"))
        .containsExactly(Outcome.Code.BROKEN);
  }

  @Test
  void jsonLinesAreKnownByTheirShapeWhateverTheName() {
    assertThat(Readings.codes(Settings.usual(), "-", A + "\n" + B + "\n"))
        .containsExactly(Outcome.Code.READ, Outcome.Code.READ);
  }
}
