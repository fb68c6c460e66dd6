// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The world that a command may touch besides files: the three standard streams, in UTF-8 whatever
 * the system's encoding, and the environment.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress, counts and complaints
 * @param env environment variables
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
  private static final int DEFAULT_WIDTH = 140;
  private static final int NARROWEST = 60;

  /** The process's own. */
  public static Console system() {
    return new Console(
        System.in,
        utf8(FileDescriptor.out, 1 << 16),
        utf8(FileDescriptor.err, 1 << 10),
        System.getenv());
  }

  private static PrintStream utf8(FileDescriptor descriptor, int buffer) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), buffer),
        false,
        StandardCharsets.UTF_8);
  }

  /** Columns of the terminal: {@code COLUMNS}, which the launcher sets, or 140. */
  public int width() {
    String columns = env.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,3}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : DEFAULT_WIDTH;
  }

  /** Whether standard error is a terminal, so that a line may be overwritten. */
  public boolean live() {
    return env.containsKey("SIJILL_TERMINAL");
  }

  /** Writes a line to standard error at once. */
  public void say(String line) {
    err.println(line);
    err.flush();
  }
}
