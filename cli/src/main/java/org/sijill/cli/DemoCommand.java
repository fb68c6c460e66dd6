// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.demo.Demo;
import org.sijill.cli.input.IoReason;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill demo}. */
@Command(
    name = "demo",
    description = {
      "Code eight reports that come with the program.",
      "",
      "They are written for it in the manner of news agencies: the places are real, the incidents",
      "are invented."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill demo",
      "  sijill demo --format jsonl",
      "  sijill demo --save demo/ && sijill explain demo/demo-1-drones.txt"
    })
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Write the reports and their sidecars into DIR instead of coding them.")
  @Nullable Path save;

  @Mixin Output output = new Output();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (save != null) {
      save(save);
      return 0;
    }
    if (!output.quiet) {
      console.say("These reports were written for the demonstration; the incidents are invented.");
    }
    return Run.run(console, output, 1, DemoCommand::read);
  }

  private static void read(Consumer<Outcome> sink) {
    for (String name : Demo.NAMES) {
      ReportReader.of(Settings.usual().withGiven(Demo.known(name)))
          .read(Source.bytes(name + ".txt", Demo.text(name), Instant.EPOCH), sink);
    }
  }

  private void save(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String name : Demo.NAMES) {
        Files.write(folder.resolve(name + ".txt"), Demo.text(name));
        Files.write(folder.resolve(name + ".json"), Demo.sidecar(name));
      }
    } catch (IOException e) {
      throw new FailedException(folder + ": cannot be written: " + IoReason.of(e));
    }
    if (!output.quiet) {
      console.say(Demo.NAMES.size() + " reports with their sidecars are in " + folder);
    }
  }
}
