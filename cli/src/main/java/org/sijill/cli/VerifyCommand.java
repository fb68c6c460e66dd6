// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Register;
import org.sijill.register.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill verify}. */
@Command(
    name = "verify",
    description = {
      "Prove that nothing in a register was altered or dropped.",
      "Checks the ledger's chain, the stored reports and bytes, and that incidents follow from",
      "events and decisions. Exits with 1 and names the first entry that does not fit if anything",
      "is at fault.",
      "",
      "The hash that is printed at the end stands for everything up to now. Keep it somewhere else:",
      "given back with --head, it shows later that not even the newest entries were dropped."
    },
    footerHeading = "%nExample:%n",
    footer = "  sijill verify --db syria.db")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description = "A hash that an earlier check printed; the chain must still hold it.")
  @Nullable String head;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Register open = register.existing(console)) {
      Verification found = open.ledger().verify();
      for (Verification.Fault fault : found.faults()) {
        String entry = fault.entry() > 0 ? "entry " + fault.entry() + ": " : "";
        console.out().println(fault.code() + ": " + entry + fault.what());
      }
      boolean kept = head == null || open.ledger().holds(head);
      if (!kept) {
        console.out().println("head_missing: the chain does not hold " + head);
      }
      console.say(
          found.entries()
              + " ledger entries, "
              + found.reports()
              + " versions of reports, "
              + found.incidents()
              + " incidents: "
              + (found.sound() && kept ? "sound" : "NOT SOUND"));
      console.out().println(found.head());
      return found.sound() && kept ? 0 : 1;
    }
  }
}
