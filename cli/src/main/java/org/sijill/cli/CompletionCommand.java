// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sijill completion}. */
@Command(
    name = "completion",
    description = {
      "Print a script that completes commands and options in bash and zsh.",
      "",
      "For this shell:   source <(sijill completion)",
      "For all of them:  sijill completion > ~/.local/share/bash-completion/completions/sijill"
    })
final class CompletionCommand implements Runnable {
  private final Console console;

  @Mixin Help help = new Help();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().print(AutoComplete.bash("sijill", Sijill.commandLine(console)));
    console.out().flush();
  }
}
