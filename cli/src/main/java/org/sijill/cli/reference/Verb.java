// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a command says of itself, in plain words. Immutable.
 *
 * @param name with the commands before it, such as {@code sijill knowledge check}
 * @param synopsis how it is called, without the name
 * @param description lines
 * @param arguments parameters and options in the order of the help
 * @param examples lines
 */
record Verb(
    String name,
    String synopsis,
    List<String> description,
    List<Argument> arguments,
    List<String> examples) {
  Verb {
    description = List.copyOf(description);
    arguments = List.copyOf(arguments);
    examples = List.copyOf(examples);
  }

  /**
   * An option or a parameter.
   *
   * @param written as it is typed, such as {@code -o, --out=FILE}
   * @param meaning what it does
   */
  record Argument(String written, String meaning) {}

  /** The visible commands below one, each followed by its own. */
  static List<Verb> below(CommandLine line) {
    List<Verb> verbs = new ArrayList<>();
    for (CommandLine sub : line.getSubcommands().values()) {
      if (!sub.getCommandSpec().usageMessage().hidden()) {
        verbs.add(of(sub));
        verbs.addAll(below(sub));
      }
    }
    return verbs;
  }

  private static Verb of(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    String name = spec.qualifiedName();
    String whole = line.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    List<Argument> arguments = new ArrayList<>();
    spec.positionalParameters().stream()
        .filter(p -> !p.hidden())
        .forEach(p -> arguments.add(new Argument(p.paramLabel(), meaning(p))));
    spec.options().stream()
        .filter(o -> !o.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(o -> arguments.add(new Argument(written(o), meaning(o))));
    return new Verb(
        name,
        whole.substring(Math.min(name.length(), whole.length())).strip(),
        Arrays.asList(spec.usageMessage().description()),
        arguments,
        Arrays.asList(spec.usageMessage().footer()));
  }

  private static String written(OptionSpec option) {
    boolean flag = option.typeInfo().isBoolean() || option.usageHelp() || option.versionHelp();
    return String.join(", ", option.names()) + (flag ? "" : "=" + option.paramLabel());
  }

  private static String meaning(ArgSpec argument) {
    return Arrays.stream(argument.description())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
