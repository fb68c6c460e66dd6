// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.IoReason;
import org.sijill.cli.reference.ManualPages;
import org.sijill.cli.reference.ReferencePage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill reference}. */
@Command(
    name = "reference",
    description = "Print all commands as a Markdown page, or write manual pages.",
    footerHeading = "%nExample:%n",
    footer = "  sijill reference --man ~/.local/share/man/man1")
final class ReferenceCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();

  @Option(
      names = "--man",
      paramLabel = "DIR",
      description = "Write a manual page for each command into this folder.")
  @Nullable Path man;

  ReferenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine line = Sijill.commandLine(console);
    if (man == null) {
      console.out().print(ReferencePage.of(line));
      console.out().flush();
      return 0;
    }
    try {
      Files.createDirectories(man);
      for (Map.Entry<String, String> page : ManualPages.of(line).entrySet()) {
        Files.writeString(man.resolve(page.getKey()), page.getValue());
      }
    } catch (IOException e) {
      throw new FailedException(man + ": cannot be written: " + IoReason.of(e));
    }
    return 0;
  }
}
