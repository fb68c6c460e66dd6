// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.intake.Outcome;
import org.sijill.model.Json;

class ReadCommandTest {
  private static final String BODY =
      "أعلنت البلدية مساء الجمعة أن الجسر القديم أغلق بعد انفجار أنبوب للغاز قرب المدرسة.";

  @TempDir Path folder;

  private Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String id, String title, String body, String date) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"%s\",\"date\":\"%s\"}\n"
        .formatted(id, title, body, date);
  }

  private static List<JsonNode> lines(String out) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line : out.lines().toList()) {
        lines.add(Json.mapper().readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** One input of each kind, and a second report. */
  private Path everyKind() {
    String english = "The old bridge was closed after a blast in the evening, the mayor said.";
    file(
        "in/1.jsonl",
        line("a", "إغلاق الجسر", BODY, "2025-03-14")
            + line("b", "نبأ عن الجسر", BODY, "2025-03-15")
            + line("c", "إغلاق الجسر", BODY + "\\nوفتح الجسر من جديد يوم السبت.", "2025-03-15")
            + line("d", "عطلة", "تعطل المدارس يوم الأحد بسبب الثلج الكثيف.", "2025-03-14")
            + line("e", "بلا تاريخ", "عاد التيار الكهربائي إلى الحي الشمالي.", "")
            + line("f", "Bridge closed", english, "2025-03-14")
            + "{\"id\":\"g\",\"views\":3}\n"
            + "{\"id\":\"h\",\n"
            + line("i", "طويل", "س".repeat(9 << 20), "2025-03-14"));
    return folder.resolve("in");
  }

  @Test
  void everyInputHasOneOutcomeAndTheCountsAddUp() {
    Cli run = Cli.run("read", everyKind(), "--all");
    Map<String, Long> printed =
        lines(run.out()).stream()
            .collect(
                Collectors.groupingBy(
                    l -> l.get("outcome").asText(), TreeMap::new, Collectors.counting()));
    assertThat(printed)
        .containsEntry("read", 2L)
        .containsEntry("duplicate", 1L)
        .containsEntry("updated", 1L)
        .containsEntry("no_text", 1L)
        .containsEntry("no_date", 1L)
        .containsEntry("other_language", 1L)
        .containsEntry("too_large", 1L)
        .containsEntry("broken", 1L)
        .hasSize(Outcome.Code.values().length);
    assertThat(table(run.err())).containsAllEntriesOf(printed).containsEntry("in all", 9L);
    assertThat(run.code()).isEqualTo(1);
  }

  private static Map<String, Long> table(String err) {
    Map<String, Long> counts = new TreeMap<>();
    err.lines()
        .filter(line -> line.matches("[a-z_ ]+ {2,}\\d+( .*)?"))
        .forEach(
            line -> {
              String[] cells = line.split(" {2,}");
              counts.put(cells[0], Long.parseLong(cells[1]));
            });
    return counts;
  }

  @Test
  void everyInputThatIsNotReadHasAReason() {
    assertThat(lines(Cli.run("read", everyKind(), "--all").out()))
        .filteredOn(l -> !l.get("outcome").asText().equals("read"))
        .allSatisfy(l -> assertThat(l.get("reason").asText()).isNotBlank())
        .allSatisfy(l -> assertThat(l.get("where").get("line").asInt()).isPositive());
  }

  @Test
  void withoutAllOnlyReportsArePrinted() {
    assertThat(lines(Cli.run("read", everyKind()).out()))
        .extracting(l -> l.get("id").asText())
        .containsExactly("a", "c", "d");
  }

  @Test
  void whatItPrintsCanBeReadAgain() {
    Path text = file("bridge.txt", "إغلاق الجسر القديم\n\n" + BODY + "\n");
    Cli first = Cli.run("read", text, "--published", "2025-03-14");
    Cli again = Cli.run(first.out().getBytes(StandardCharsets.UTF_8), "read", "-");
    JsonNode one = lines(first.out()).get(0);
    JsonNode other = lines(again.out()).get(0);
    assertThat(first.code()).isZero();
    for (String field : List.of("id", "published", "language", "headline", "text", "sections")) {
      assertThat(other.get(field)).as(field).isEqualTo(one.get(field));
    }
  }

  @Test
  void keepsWhereTheReportCameFrom() {
    JsonNode line = lines(Cli.run("read", everyKind()).out()).get(1);
    assertThat(line.get("schema").asText()).isEqualTo("sijill-intake/1");
    assertThat(line.get("where").get("origin").asText()).endsWith("1.jsonl");
    assertThat(line.get("where").get("line").asInt()).isEqualTo(3);
    assertThat(line.get("version").get("first").asText()).isEqualTo("a");
    assertThat(line.get("date_source").asText()).isEqualTo("field");
    assertThat(line.get("sha256").asText()).hasSize(64);
  }

  @Test
  void aListNamesTheFilesToRead() {
    Path one = file("x/1.txt", "خبر أول\n\n" + BODY);
    Path two = file("x/2.txt", "خبر ثان\n\nتعطل المدارس يوم الأحد بسبب الثلج الكثيف.");
    Path list = file("list", two + "\n" + one + "\n");
    Cli run = Cli.run("read", "@" + list, "-p", "2025-03-14");
    assertThat(lines(run.out())).extracting(l -> l.get("id").asText()).containsExactly("2", "1");
  }

  @Test
  void aMissingListOrFileIsBroken() {
    Cli run = Cli.run("read", "@" + folder.resolve("none"), folder.resolve("gone.txt"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(table(run.err())).containsEntry("broken", 2L).containsEntry("in all", 2L);
  }

  @Test
  void nothingToReadIsAFailure() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(Cli.run("read", folder.resolve("empty")).code()).isEqualTo(1);
  }
}
