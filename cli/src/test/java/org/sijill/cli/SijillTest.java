// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SijillTest {
  @Test
  void withoutCommandPrintsTheHelpAndIsWrongUsage() {
    Cli cli = Cli.run();
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("Usage: sijill").contains("demo").contains("Examples:");
  }

  @Test
  void helpGoesToStandardOutput() {
    Cli cli = Cli.run("--help");
    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("Usage: sijill").contains("Exit codes: 0 done");
    assertThat(cli.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "cod ~ Did you mean: sijill code",
        "code --formt jsonl x ~ Possible solutions: --format",
        "code --format xml x ~ 'xml' is none of table, jsonl, csv",
        "code ~ Missing required parameter: 'FILE|DIR|@LIST'",
        "code x --published 5.3.2026 ~ '5.3.2026' is no date; write YYYY-MM-DD",
        "code x --zone Mars ~ 'Mars' is no time zone",
        "code x --threads two ~ 'two' is not an int",
        "explain ~ Missing required parameter: 'FILE'",
        "explain x --stage tim ~ 'tim' is none of text"
      })
  void wrongUsageIsOneComplaintAndExitCodeTwo(String line, String complaint) {
    Cli cli = Cli.run((Object[]) line.split(" "));
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith("sijill: ").contains(complaint).contains("--help'.");
    assertThat(cli.err()).doesNotContain("Exception");
  }

  static Stream<CommandSpec> verbs() {
    return all().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden());
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbHasHelpThatBeginsWithOneSentence(CommandSpec verb) {
    Cli cli = Cli.run(verb.name(), "--help");
    assertThat(cli.code()).isZero();
    assertThat(cli.out()).startsWith("Usage: sijill " + verb.name());
    assertThat(verb.usageMessage().description()[0]).endsWith(".");
  }

  @Test
  void versionNamesProgramRuntimeAndSystem() {
    Cli cli = Cli.run("version");
    assertThat(cli.code()).isZero();
    assertThat(cli.out()).matches("(?s)sijill \\d\\S+ \\(sijill/1\\)\nJava \\d+.*\n\\w+ .*\n");
  }

  @Test
  void versionOptionSaysTheSame() {
    assertThat(Cli.run("--version").out()).isEqualTo(Cli.run("version").out());
  }

  @Test
  void warmUpIsSilentAndSucceeds() {
    assertThat(Cli.run("warm-up")).isEqualTo(new Cli(0, "", ""));
  }

  private static CommandLine all() {
    return Sijill.commandLine(
        new Console(InputStream.nullInputStream(), System.out, System.err, Map.of()));
  }
}
