// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import org.sijill.register.ingest.Ingest;
import picocli.CommandLine.Option;

/** The options that say how much of the machine to use. */
final class Effort {
  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Threads that code; as many as there are processors if not given.")
  int threads;

  @Option(
      names = "--lot",
      paramLabel = "N",
      description = "Reports that are stored at once; ${DEFAULT-VALUE} if not given.")
  int lot = 64;

  Ingest.Settings settings() {
    int used = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    return new Ingest.Settings(used, Math.max(1, lot));
  }
}
