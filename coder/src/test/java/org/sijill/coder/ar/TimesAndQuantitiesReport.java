// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sijill.coder.ar.quantity.QuantityCase;
import org.sijill.coder.ar.time.TimeCase;

/**
 * Writes the section "Times and quantities" of {@code docs/evaluation.md}: the two tables of cases
 * by group. Run it from the project's folder; {@link TimesAndQuantitiesReportTest} fails where the
 * page and the tables disagree.
 */
public final class TimesAndQuantitiesReport {
  /** The comment that opens the section. */
  static final String BEGIN = "<!-- times-and-quantities: written by TimesAndQuantitiesReport -->";

  /** The comment that closes it. */
  static final String END = "<!-- /times-and-quantities -->";

  private TimesAndQuantitiesReport() {}

  /** Writes the section into the page given, or into {@code docs/evaluation.md}. */
  public static void main(String[] args) throws IOException {
    Path page = Path.of(args.length > 0 ? args[0] : "docs/evaluation.md");
    String old = Files.exists(page) ? Files.readString(page) : "# Evaluation\n";
    Files.writeString(page, with(old, section()));
  }

  /** The page with its section replaced, or with it added at the end. */
  static String with(String page, String section) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      return page.stripTrailing() + "\n\n" + section + "\n";
    }
    return page.substring(0, begin) + section + page.substring(end + END.length());
  }

  /** The section as the tables give it now. */
  static String section() {
    StringBuilder out = new StringBuilder(BEGIN).append("\n## Times and quantities\n\n");
    out.append(
        "Two tables of sentences, written by hand for this project, each with everything that stands in"
            + " it: words, days or figures,\nand what they mean. A case is right when all of it is found"
            + " and nothing else. The tables lie in `coder/src/test/resources`.\n\n");
    List<TimeCase> times = TimeCase.all();
    List<QuantityCase> quantities = QuantityCase.all();
    table(out, "time", times, TimeCase::group, c -> c.found().equals(c.expected()));
    table(out, "quantity", quantities, QuantityCase::group, c -> c.found().equals(c.expected()));
    return out.append(END).toString();
  }

  private static <T> void table(
      StringBuilder out,
      String name,
      List<T> cases,
      Function<T, String> group,
      Predicate<T> right) {
    Map<String, int[]> groups = new LinkedHashMap<>();
    int total = 0;
    for (T testCase : cases) {
      int[] counts = groups.computeIfAbsent(group.apply(testCase), key -> new int[2]);
      counts[0]++;
      boolean ok = right.test(testCase);
      counts[1] += ok ? 1 : 0;
      total += ok ? 1 : 0;
    }
    out.append("| ").append(name).append(" group | cases | right |\n| --- | ---: | ---: |\n");
    groups.forEach((key, counts) -> row(out, key.replace('_', ' '), counts[0], counts[1]));
    row(out, "**all**", cases.size(), total);
    out.append('\n');
  }

  private static void row(StringBuilder out, String name, int cases, int right) {
    out.append("| ")
        .append(name)
        .append(" | ")
        .append(cases)
        .append(" | ")
        .append(right)
        .append(" |\n");
  }
}
