// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.serve;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the value of each setting: a flag before an environment variable before the file before
 * the usual value. The variable of {@code trust-header} is {@code SIJILL_TRUST_HEADER}, and so on.
 * Remembers what was chosen. Not thread-safe.
 */
public final class Choices {
  private static final Set<String> SECRET = Set.of("hook-secret");

  private final Map<String, String> env;
  private final Properties file;
  private final String fileName;
  private final List<String> said = new ArrayList<>();

  private Choices(Map<String, String> env, Properties file, String fileName) {
    this.env = env;
    this.file = file;
    this.fileName = fileName;
  }

  /**
   * Prepares to choose.
   *
   * @param path a file of {@code name = value} lines, or null; {@code SIJILL_CONFIG} may name one
   * @param known names that the file may hold
   * @throws IllegalArgumentException if the file cannot be read or holds a name that is not known
   */
  public static Choices of(Map<String, String> env, @Nullable Path path, Set<String> known) {
    String named = env.get("SIJILL_CONFIG");
    Path from = path != null || named == null || named.isBlank() ? path : Path.of(named);
    Properties file = new Properties();
    if (from != null) {
      try (Reader in = Files.newBufferedReader(from, StandardCharsets.UTF_8)) {
        file.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(from + " cannot be read", e);
      }
      TreeSet<String> strange = new TreeSet<>(file.stringPropertyNames());
      strange.removeAll(known);
      if (!strange.isEmpty()) {
        throw new IllegalArgumentException(
            from + ": unknown settings " + strange + "; known are " + new TreeSet<>(known));
      }
    }
    return new Choices(env, file, String.valueOf(from));
  }

  /**
   * The value of a setting.
   *
   * @param flag what stands on the command line, or null
   * @param usual what holds if nobody says anything; empty for nothing
   */
  public String choose(String name, @Nullable Object flag, String usual) {
    String variable = "SIJILL_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    if (flag != null) {
      return say(name, flag.toString(), "flag");
    }
    String value = env.get(variable);
    if (value != null) {
      return say(name, value, variable);
    }
    String kept = file.getProperty(name);
    return kept != null ? say(name, kept.strip(), fileName) : say(name, usual, "default");
  }

  /** Notes a value that was not chosen here. */
  public String say(String name, String value, String from) {
    String shown = value.isEmpty() ? "none" : SECRET.contains(name) ? "(kept secret)" : value;
    said.add(name + ": " + shown + " (" + from + ")");
    return value;
  }

  /** A line for each value with its source, in the order in which they were chosen. */
  public List<String> said() {
    return List.copyOf(said);
  }
}
