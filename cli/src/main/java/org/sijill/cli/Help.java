// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import picocli.CommandLine.Option;

/** The option that every verb has. */
final class Help {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean asked;
}
