// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.reference;

import picocli.CommandLine;

/** All commands as a Markdown page. */
public final class ReferencePage {
  private ReferencePage() {}

  /** The page of a command line. */
  public static String of(CommandLine line) {
    StringBuilder out = new StringBuilder();
    out.append("# Commands\n\n");
    out.append(
        "Printed by `sijill reference` from the program itself; a test holds this page to it. ");
    out.append("Do not edit it: run `make docs`.\n\n");
    out.append("Exit codes: 0 done, 1 something failed or a difference was found, 2 wrong usage. ");
    out.append("Results go to standard output, counts and complaints to standard error. ");
    out.append("`NO_COLOR` turns colours off; `@FILE` reads arguments from a file. ");
    out.append("`sijill completion` prints completion for bash and zsh, ");
    out.append("`sijill reference --man DIR` writes manual pages.\n");
    for (Verb verb : Verb.below(line)) {
      out.append("\n## `").append(verb.name()).append("`\n\n");
      write(verb, out);
    }
    return out.toString();
  }

  private static void write(Verb verb, StringBuilder out) {
    verb.description().forEach(text -> out.append(text).append('\n'));
    out.append("\n```text\n").append(verb.name()).append(' ').append(verb.synopsis());
    out.append("\n```\n");
    if (!verb.arguments().isEmpty()) {
      out.append("\n| | |\n| --- | --- |\n");
      for (Verb.Argument argument : verb.arguments()) {
        out.append("| `").append(cell(argument.written())).append("` | ");
        out.append(cell(argument.meaning())).append(" |\n");
      }
    }
    if (!verb.examples().isEmpty()) {
      out.append("\n```text\n");
      verb.examples().forEach(text -> out.append(text.strip()).append('\n'));
      out.append("```\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
