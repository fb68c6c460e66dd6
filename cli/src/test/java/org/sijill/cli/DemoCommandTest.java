// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.cli.demo.Demo;

class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void codesEveryDemoReport() {
    Cli cli = Cli.run("demo", "--format", "jsonl");
    assertThat(cli.code()).isZero();
    assertThat(cli.out().lines()).hasSize(Demo.NAMES.size());
    assertThat(cli.err()).contains("8 reports: 8 coded;");
  }

  @Test
  void saysThatTheIncidentsAreInvented() {
    assertThat(Cli.run("demo").err()).contains("the incidents are invented");
    assertThat(Cli.run("demo").out()).contains("(invented)");
  }

  @Test
  void savedReportsCodeToTheSame() {
    Cli saved = Cli.run("demo", "--save", folder.resolve("demo"));
    assertThat(saved.code()).isZero();
    assertThat(Cli.run("code", folder.resolve("demo"), "-f", "jsonl").out())
        .isEqualTo(Cli.run("demo", "-f", "jsonl").out());
  }

  @Test
  void folderThatCannotBeMadeIsOneComplaint() throws IOException {
    Path file = java.nio.file.Files.writeString(folder.resolve("file"), "x");
    Cli cli = Cli.run("demo", "--save", file.resolve("demo"));
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).startsWith("sijill: ").hasLineCount(1);
  }
}
