// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What all commands have in common, and the commands about the commands. */
class CommandSurfaceTest {
  @TempDir Path dir = Path.of("");

  private static CommandLine all() {
    return Sijill.commandLine(
        new Console(InputStream.nullInputStream(), System.out, System.err, Map.of()));
  }

  private static Stream<OptionSpec> options(CommandLine line) {
    return Stream.concat(
        line.getCommandSpec().options().stream(),
        line.getSubcommands().values().stream().flatMap(CommandSurfaceTest::options));
  }

  @Test
  void anOptionHasTheSameNamesInEveryCommand() {
    Map<String, Set<String>> names = new HashMap<>();
    options(all())
        .filter(option -> !option.versionHelp())
        .forEach(
            option -> {
              Set<String> own = new TreeSet<>(Arrays.asList(option.names()));
              own.forEach(
                  name ->
                      assertThat(names.getOrDefault(name, own))
                          .as("other names of %s", name)
                          .isEqualTo(own));
              own.forEach(name -> names.put(name, own));
            });
    assertThat(names).containsKeys("--json", "--quiet", "--db", "--out");
  }

  @Test
  void everyOptionSaysWhatItDoes() {
    assertThat(options(all()).filter(option -> !option.hidden()))
        .allMatch(option -> option.description().length > 0);
  }

  @Test
  void theCommittedReferenceIsWhatTheCommandPrints() throws Exception {
    assertThat(Files.readString(Path.of("..", "docs", "cli.md")))
        .as("docs/cli.md is out of date; run: make docs")
        .isEqualTo(Cli.run("reference").out());
  }

  @Test
  void aManualPageIsWrittenForEachVerb() {
    assertThat(Cli.run("reference", "--man", dir).code()).isZero();
    all().getSubcommands().values().stream()
        .filter(line -> !line.getCommandSpec().usageMessage().hidden())
        .forEach(
            line ->
                assertThat(dir.resolve("sijill-" + line.getCommandName() + ".1"))
                    .content()
                    .startsWith(".TH SIJILL-"));
  }

  @Test
  void completionKnowsEveryVerb() {
    Cli completion = Cli.run("completion");
    assertThat(completion.code()).isZero();
    assertThat(completion.out()).startsWith("#!/usr/bin/env bash");
    assertThat(all().getSubcommands().values())
        .filteredOn(line -> !line.getCommandSpec().usageMessage().hidden())
        .allMatch(line -> completion.out().contains(line.getCommandName()));
  }

  @Test
  void doctorIsContentWithTheMachineThatBuilds() {
    Cli doctor = Cli.run("doctor", "--db", dir.resolve("new.db"));
    assertThat(doctor.out()).contains("ok    java").contains("reads its sentence");
    assertThat(doctor.code()).isZero();
    assertThat(dir.resolve("new.db")).doesNotExist();
  }

  @Test
  void doctorSaysThatAFileIsNoRegister() throws Exception {
    Path file = Files.writeString(dir.resolve("notes.db"), "these are notes, not a database\n");
    Cli doctor = Cli.run("doctor", "--json", "--db", file);
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("{\"check\":\"register\",\"state\":\"bad\"");
  }
}
