// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.model.CodedReport;
import org.sijill.model.Evidence;
import org.sijill.model.Json;

/** Holds every output that there is to the JSON Schema, and every quote to the text. */
class ContractTest {
  /** Annotated reports that lie beside the project on some machines; tests go without elsewhere. */
  private static final Path GOLD = Path.of("..", "..", "shared", "gold", "dev");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.schema(), InputFormat.JSON);

  @TempDir Path folder;

  static Stream<String> sets() {
    return Stream.of("demo", "gold");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyLineIsOfTheSchema(String set) throws IOException {
    for (String line : code(reports(set), 2)) {
      assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyQuoteIsCutOutByItsOffsets(String set) throws IOException {
    Path reports = reports(set);
    for (String line : code(reports, 2)) {
      CodedReport report = Json.codedReport(line);
      String text = Files.readString(reports.resolve(report.report().id() + ".txt"));
      Stream<Evidence> evidence =
          Stream.concat(
              report.events().stream().flatMap(event -> event.evidence().stream()),
              report.tallies().stream().flatMap(tally -> tally.evidence().stream()));
      assertThat(evidence)
          .allSatisfy(e -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.quote()));
      assertThat(report.diagnostics())
          .allSatisfy(d -> assertThat(text.substring(d.start(), d.end())).isEqualTo(d.quote()));
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void twoRunsAndTwoThreadsGiveTheSameBytes(String set) throws IOException {
    Path reports = reports(set);
    List<String> first = code(reports, 1);
    assertThat(code(reports, 1)).isEqualTo(first);
    assertThat(code(reports, 2)).isEqualTo(first);
  }

  @Test
  void linesComeBackAsTheyWent() throws IOException {
    for (String line : code(reports("demo"), 1)) {
      assertThat(Json.line(Json.codedReport(line))).isEqualTo(line);
    }
  }

  private Path reports(String set) {
    if (set.equals("gold")) {
      assumeThat(GOLD).exists();
      return GOLD;
    }
    Cli.run("demo", "--save", folder);
    return folder;
  }

  private static List<String> code(Path reports, int threads) {
    Cli cli = Cli.run("code", reports, "--format", "jsonl", "--threads", threads);
    assertThat(cli.code()).as(cli.err()).isZero();
    return cli.out().lines().toList();
  }
}
