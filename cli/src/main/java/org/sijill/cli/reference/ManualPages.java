// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** All commands as manual pages, in the language of {@code man}. */
public final class ManualPages {
  private ManualPages() {}

  /** Pages by file name, such as {@code sijill-code.1}. */
  public static Map<String, String> of(CommandLine line) {
    Map<String, String> pages = new TreeMap<>();
    List<Verb> verbs = Verb.below(line);
    for (Verb verb : verbs) {
      pages.put(verb.name().replace(' ', '-') + ".1", page(verb));
    }
    pages.put("sijill.1", first(line, verbs));
    return pages;
  }

  private static String first(CommandLine line, List<Verb> verbs) {
    StringBuilder out = head("sijill");
    out.append("sijill \\- ");
    out.append(roff(line.getCommandSpec().usageMessage().description()[0])).append('\n');
    out.append(".SH SYNOPSIS\n.B sijill\nCOMMAND\n.SH COMMANDS\n");
    for (Verb verb : verbs) {
      out.append(".TP\n.B ").append(roff(verb.name())).append('\n');
      out.append(roff(verb.description().get(0))).append('\n');
    }
    out.append(".SH EXIT STATUS\n0 done, 1 something failed, 2 wrong usage.\n");
    return out.toString();
  }

  private static String page(Verb verb) {
    StringBuilder out = head(verb.name().replace(' ', '-'));
    out.append(roff(verb.name().replace(' ', '-'))).append(" \\- ");
    out.append(roff(verb.description().get(0))).append('\n');
    out.append(".SH SYNOPSIS\n.B ").append(roff(verb.name())).append('\n');
    out.append(roff(verb.synopsis())).append("\n.SH DESCRIPTION\n.nf\n");
    verb.description().forEach(text -> out.append(roff(text)).append('\n'));
    out.append(".fi\n");
    if (!verb.arguments().isEmpty()) {
      out.append(".SH OPTIONS\n");
      for (Verb.Argument argument : verb.arguments()) {
        out.append(".TP\n.B ").append(roff(argument.written())).append('\n');
        out.append(roff(argument.meaning())).append('\n');
      }
    }
    if (!verb.examples().isEmpty()) {
      out.append(".SH EXAMPLES\n.nf\n");
      verb.examples().forEach(text -> out.append(roff(text.strip())).append('\n'));
      out.append(".fi\n");
    }
    out.append(".SH SEE ALSO\n.BR sijill (1)\n");
    return out.toString();
  }

  private static StringBuilder head(String name) {
    return new StringBuilder(".TH ")
        .append(name.toUpperCase(java.util.Locale.ROOT))
        .append(" 1\n.SH NAME\n");
  }

  /** Guards what roff would take for its own: backslashes, hyphens, and a dot or quote in front. */
  private static String roff(String text) {
    String guarded = text.replace("\\", "\\e").replace("-", "\\-");
    return guarded.startsWith(".") || guarded.startsWith("'") ? "\\&" + guarded : guarded;
  }
}
