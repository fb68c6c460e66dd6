// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * The outcome of a command line that was run inside the test.
 *
 * @param code exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int code, String out, String err) {
  /** Runs a command line with nothing on standard input. */
  static Cli run(Object... args) {
    return run(new byte[0], args);
  }

  /** Runs a command line with {@code input} on standard input. */
  static Cli run(byte[] input, Object... args) {
    return run(Map.of(), input, args);
  }

  /** Runs a command line in an environment. */
  static Cli run(Map<String, String> env, byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(input), stream(out), stream(err), env);
    int code =
        Sijill.run(console, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Cli(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
