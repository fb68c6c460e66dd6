// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sijill.cli.demo.Demo;
import picocli.CommandLine.Command;

/**
 * {@code sijill warm-up}: loads every class that a short run needs and prints nothing. The launcher
 * runs it once to make the archive of classes that later runs start from.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Load what short runs need; for the launcher.")
final class WarmUpCommand implements Runnable {
  @Override
  public void run() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console silent = new Console(InputStream.nullInputStream(), nowhere, nowhere, Map.of());
    try {
      Path report = Files.createTempFile("sijill", ".txt");
      Files.write(report, Demo.text(Demo.NAMES.get(0)));
      for (String format : new String[] {"table", "jsonl", "csv"}) {
        Sijill.run(silent, "code", report.toString(), "-p", "2026-03-05", "-f", format);
      }
      Sijill.run(silent, "explain", report.toString(), "-p", "2026-03-05");
      Sijill.run(silent, "demo");
      Sijill.run(silent, "--help");
      Sijill.run(silent, "code", "--help");
      Files.delete(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
