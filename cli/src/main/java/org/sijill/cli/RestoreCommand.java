// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sijill.register.Register;
import org.sijill.register.store.RegisterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sijill restore}. */
@Command(
    name = "restore",
    description = "Take a register over from a backup into one that is empty or not there.",
    footerHeading = "%nExample:%n",
    footer = "  sijill restore syria-2026-11-24.db --db syria.db")
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "the backup")
  String other = "";

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!other.contains("://") && !Files.exists(Path.of(other))) {
      throw new FailedException(other + ": there is no such file");
    }
    String location = register.location(console);
    try (Register backup = Register.open(other)) {
      backup.copyTo(location);
    } catch (RegisterException e) {
      throw new FailedException(location + ": " + e.getMessage());
    }
    return BackupCommand.proved(console, location);
  }
}
