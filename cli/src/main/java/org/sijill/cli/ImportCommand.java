// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sijill.cli.input.IoReason;
import org.sijill.register.Imported;
import org.sijill.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sijill import}. */
@Command(
    name = "import",
    description = {
      "Take over a JSONL export of another register.",
      "It brings the reports with their codings and what people decided; incidents follow from them. What is there already changes nothing."
    },
    footerHeading = "%nExample:%n",
    footer = "  sijill import register.jsonl --db other.db")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The export, or - for standard input.")
  String file = "";

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Reader lines = open();
        Register into = register.open(console)) {
      Imported brought = into.adopt(lines);
      console.say(
          brought.reports() + " reports and " + brought.decisions() + " decisions were new");
      return 0;
    } catch (IOException e) {
      throw new FailedException(file + ": cannot be read: " + IoReason.of(e));
    } catch (IllegalArgumentException e) {
      throw new FailedException(file + ": " + e.getMessage());
    }
  }

  private Reader open() throws IOException {
    return file.equals("-")
        ? new InputStreamReader(console.in(), StandardCharsets.UTF_8)
        : Files.newBufferedReader(Path.of(file));
  }
}
