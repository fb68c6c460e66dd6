// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sijill version}. */
@Command(
    name = "version",
    description = "Print the versions of the program, the Java runtime and the system.")
final class VersionCommand implements Runnable {
  private final Console console;

  @Mixin Help help = new Help();

  VersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    for (String line : new Version().getVersion()) {
      console.out().println(line);
    }
  }
}
