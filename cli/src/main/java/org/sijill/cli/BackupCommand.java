// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.concurrent.Callable;
import org.sijill.register.Register;
import org.sijill.register.Verification;
import org.sijill.register.store.RegisterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sijill backup}. */
@Command(
    name = "backup",
    description =
        "Copy a register, live and from one state of it, to a file (or another database).",
    footerHeading = "%nExample:%n",
    footer = "  sijill backup syria-2026-11-24.db --db postgresql://me:secret@localhost/register")
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "where to; must not hold a register")
  String other = "";

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Register open = register.existing(console)) {
      open.copyTo(other);
    } catch (RegisterException e) {
      throw new FailedException(other + ": " + e.getMessage());
    }
    return proved(console, other);
  }

  /** Opens a copy and checks it, so that nobody finds out too late. */
  static int proved(Console console, String copy) {
    try (Register made = Register.open(copy)) {
      Verification found = made.ledger().verify();
      console.say(
          found.reports()
              + " versions of reports and "
              + found.incidents()
              + " incidents copied: "
              + (found.sound() ? "sound" : "NOT SOUND"));
      console.out().println(found.head());
      return found.sound() ? 0 : 1;
    }
  }
}
