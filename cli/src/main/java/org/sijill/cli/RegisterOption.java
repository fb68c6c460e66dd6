// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Register;
import org.sijill.register.store.RegisterException;
import picocli.CommandLine.Option;

/** The option that says which register to work on. */
final class RegisterOption {
  /** What stands for the option where it is not given. */
  static final String VARIABLE = "SIJILL_DB";

  private static final String USUAL = "sijill.db";

  @Option(
      names = {"-r", "--db", "--register"},
      paramLabel = "FILE|URL",
      description = {
        "The register: a file, or postgresql://user:password@host:port/name.",
        "If not given: the environment's SIJILL_DB, or sijill.db in this folder."
      })
  @Nullable String db;

  /** Where the register is. */
  String location(Console console) {
    return db != null ? db : console.env().getOrDefault(VARIABLE, USUAL);
  }

  /**
   * Opens the register, made if it is not there.
   *
   * @throws FailedException if it cannot be opened
   */
  Register open(Console console) {
    try {
      return Register.open(location(console));
    } catch (RegisterException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Opens a register that must be there.
   *
   * @throws FailedException if it is not
   */
  Register existing(Console console) {
    String location = location(console);
    if (!location.contains("://") && !Files.exists(Path.of(location))) {
      throw new FailedException(
          location + ": there is no such register; 'sijill ingest' makes one");
    }
    return open(console);
  }
}
