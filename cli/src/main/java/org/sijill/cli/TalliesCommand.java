// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.output.Table;
import org.sijill.model.Json;
import org.sijill.model.Tally;
import org.sijill.register.Register;
import org.sijill.register.tally.Check;
import org.sijill.register.tally.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill tallies}. */
@Command(
    name = "tallies",
    description = {
      "Set running totals, as sources tell them, against the register's own record.",
      "For each: the number told, the number on record, the difference, and the query that lists",
      "the incidents behind it."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  sijill tallies --country SY", "  sijill tallies --series"})
final class TalliesCommand implements Callable<Integer> {
  private static final List<String> HEADINGS =
      List.of(
          "told on",
          "by",
          "measure",
          "told",
          "on record",
          "difference",
          "since",
          "until",
          "of what",
          "query");

  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Option(names = "--country", paramLabel = "CC", description = "Only of this country.")
  @Nullable String country;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most; ${DEFAULT-VALUE} if not given.")
  int limit = 50;

  @Option(
      names = "--series",
      description = "Totals of one source over time, with what each adds to the one before.")
  boolean series;

  @Option(names = "--json", description = "Print a JSON object a tally, with --series one a point.")
  boolean json;

  TalliesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Register open = register.existing(console)) {
      if (series) {
        open.tallies().series(limit).forEach(name -> series(open, name));
        return 0;
      }
      List<Check> checks = open.tallies().list(country, 0, limit);
      if (json) {
        checks.forEach(check -> console.out().println(Json.line(check)));
      } else {
        List<List<String>> rows = new ArrayList<>();
        checks.forEach(check -> rows.add(cells(check)));
        console.out().print(Table.of(HEADINGS, rows, console.width()));
      }
      console.say(checks.size() + " of " + open.tallies().count() + " tallies");
      return 0;
    }
  }

  private void series(Register open, String name) {
    if (json) {
      open.tallies().steps(name).forEach(step -> console.out().println(Json.line(step)));
      return;
    }
    console.out().println(name);
    for (Step step : open.tallies().steps(name)) {
      Check check = step.check();
      console
          .out()
          .println(
              "  "
                  + check.told().published()
                  + "  "
                  + text(check.figure())
                  + " told, "
                  + text(check.onRecord())
                  + " on record"
                  + (step.added() == null
                      ? ""
                      : "; "
                          + step.added()
                          + " more told since, "
                          + text(step.addedOnRecord())
                          + " on record"));
    }
  }

  private static List<String> cells(Check check) {
    Tally tally = check.told().tally();
    String by =
        tally.sources().isEmpty() ? text(check.told().outlet()) : tally.sources().get(0).text();
    return List.of(
        check.told().published().toString(),
        by,
        tally.measure().code(),
        text(check.figure()),
        text(check.onRecord()),
        text(check.difference()),
        text(tally.since()),
        text(tally.until()),
        text(tally.scope()),
        check.query().print());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
