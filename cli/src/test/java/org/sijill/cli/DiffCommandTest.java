// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.cli.output.Samples;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;

class DiffCommandTest {
  @TempDir Path folder;

  @Test
  void sameRunsExitWithZero() throws IOException {
    Cli cli = Cli.run("diff", file("a", Samples.full()), file("b", Samples.full()));
    assertThat(cli).isEqualTo(new Cli(0, "", "0 came, 0 went, 0 changed\n"));
  }

  @Test
  void differencesExitWithOne() throws IOException {
    Cli cli =
        Cli.run(
            "diff",
            file("a", Samples.report("r", Samples.event("r#1", 0, 3))),
            file(
                "b", Samples.report("r", Samples.event("r#1", 0, 3), Samples.event("r#2", 9, 12))));
    assertThat(cli)
        .isEqualTo(
            new Cli(
                1, "+ r  shelling_artillery_missile  « قصف »\n", "1 came, 0 went, 0 changed\n"));
  }

  @Test
  void changedFieldsShowBothValues() throws IOException {
    Path before = file("a", Samples.full());
    Path after =
        Files.writeString(
            folder.resolve("b"), Files.readString(before).replace("\"SY\"", "\"IQ\""));
    assertThat(Cli.run("diff", "--quiet", before, after).out())
        .contains("~ r  shelling_artillery_missile")
        .contains("place: {")
        .contains("> {");
  }

  @Test
  void jsonIsALineADifference() throws IOException {
    Cli cli =
        Cli.run(
            "diff",
            "--json",
            file("a", Samples.report("r")),
            file("b", Samples.report("r", Samples.event("r#1", 0, 3))));
    assertThat(Json.mapper().readTree(cli.out()).get("kind").asText()).isEqualTo("CAME");
  }

  @Test
  void lineThatIsNoReportIsNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad"), "\n{\"schema\": 1");
    Cli cli = Cli.run("diff", bad, bad);
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("bad:2: is no coded report of sijill/1: ").hasLineCount(1);
  }

  private Path file(String name, CodedReport report) throws IOException {
    return Files.writeString(folder.resolve(name), Json.line(report) + "\n");
  }
}
