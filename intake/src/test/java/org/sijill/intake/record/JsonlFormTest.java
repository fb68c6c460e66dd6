// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Limits;
import org.sijill.intake.Outcome;
import org.sijill.intake.Readings;
import org.sijill.intake.Settings;
import org.sijill.model.ReportHeader;

class JsonlFormTest {
  private static final String ONE =
      "{\"id\":\"k1\",\"title\":\"فتح الطريق الساحلي\",\"body\":\"فتح الجيش الطريق.\\n\\nوعادت الحافلات.\","
          + "\"date\":\"2025-03-14T21:30:00Z\",\"url\":\"https://example.org/1\",\"source\":{\"name\":\"صوت الوادي\"},"
          + "\"authors\":[\"ليلى\",\"سامر\"]}";

  @Test
  void fieldsAreRecognisedByTheirUsualNames() {
    Outcome.Read read = Readings.read(Settings.usual(), "n.jsonl", ONE + "\n");
    ReportHeader header = read.report().header();
    assertThat(read.report().text())
        .isEqualTo("فتح الطريق الساحلي\n\nفتح الجيش الطريق.\nوعادت الحافلات.\n");
    assertThat(header.id()).isEqualTo("k1");
    assertThat(header.headline()).isEqualTo("فتح الطريق الساحلي");
    assertThat(header.published()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(header.url()).isEqualTo("https://example.org/1");
    assertThat(header.outlet()).isEqualTo("صوت الوادي");
    assertThat(header.byline()).isEqualTo("ليلى, سامر");
  }

  @Test
  void theZoneOfTheOutletTellsTheDay() {
    Settings settings = Settings.usual().withZone(ZoneId.of("Asia/Baghdad"));
    Outcome.Read read = Readings.read(settings, "n.jsonl", ONE);
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 15));
  }

  @Test
  void fieldsCanBeMappedToNestedNames() {
    Settings settings =
        Settings.usual().withFields(Map.of("body", "doc.texte", "published", "doc.jour"));
    String line = "{\"doc\":{\"texte\":\"فتح الجيش الطريق الساحلي.\",\"jour\":\"14/03/2025\"}}";
    Outcome.Read read = Readings.read(settings, "n.jsonl", line);
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(read.report().header().id()).isEqualTo("n-1");
  }

  @Test
  void aTextThatBeginsWithTheHeadlineStaysAsItStands() {
    String line =
        "{\"headline\":\"فتح الطريق\",\"text\":\"فتح الطريق\\n\\n  فتح الجيش الطريق.\\n\",\"date\":\"2025-03-14\"}";
    assertThat(Readings.read(Settings.usual(), "n.jsonl", line).report().text())
        .isEqualTo("فتح الطريق\n\n  فتح الجيش الطريق.\n");
  }

  @Test
  void everyLineEndsInOneOutcomeAndBadOnesDoNotStopTheRest() {
    String lines =
        String.join(
            "\n",
            ONE,
            "{\"title\":\"بلا تاريخ\",\"body\":\"فتح الطريق.\"}",
            "{\"title\": broken",
            "[1,2]",
            "",
            "{\"views\":7}",
            ONE.replace("k1", "k2").replace("الطريق", "الجسر"));
    List<Outcome> outcomes = Readings.of(Settings.usual().withVersions(false), "n.jsonl", lines);
    assertThat(outcomes)
        .extracting(Outcome::code)
        .containsExactly(
            Outcome.Code.READ,
            Outcome.Code.NO_DATE,
            Outcome.Code.BROKEN,
            Outcome.Code.BROKEN,
            Outcome.Code.NO_TEXT,
            Outcome.Code.READ);
    assertThat(outcomes.get(2).where().line()).isEqualTo(3);
    String before = lines.substring(0, lines.lastIndexOf('\n') + 1);
    assertThat(outcomes.get(5).where().offset())
        .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void aLineBeyondTheLimitCostsOnlyItself() {
    Settings settings = Settings.usual().withLimits(Limits.usual().withDocumentBytes(1000));
    String lines = "{\"title\":\"" + "س".repeat(1000) + "\"}\n" + ONE;
    assertThat(Readings.codes(settings, "n.jsonl", lines))
        .containsExactly(Outcome.Code.TOO_LARGE, Outcome.Code.READ);
  }

  @Test
  void deeplyNestedJsonIsTooLarge() {
    String line = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    assertThat(Readings.codes(Settings.usual(), "n.jsonl", line))
        .containsExactly(Outcome.Code.TOO_LARGE);
  }

  @Test
  void anObjectWithTooManyFieldsIsTooLarge() {
    StringBuilder line = new StringBuilder("{\"title\":\"عنوان\"");
    for (int i = 0; i < 3000; i++) {
      line.append(",\"f").append(i).append("\":1");
    }
    assertThat(Readings.codes(Settings.usual(), "n.jsonl", line.append('}').toString()))
        .containsExactly(Outcome.Code.TOO_LARGE);
  }

  @Test
  void linesInUtf16AreReadToo() {
    byte[] bytes = (ONE + "\n" + ONE.replace("k1", "k2")).getBytes(StandardCharsets.UTF_16);
    assertThat(Readings.of(Settings.usual().withVersions(false), "n.jsonl", bytes))
        .extracting(Outcome::code)
        .containsExactly(Outcome.Code.READ, Outcome.Code.READ);
  }
}
