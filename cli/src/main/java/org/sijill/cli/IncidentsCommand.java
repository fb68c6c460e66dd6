// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sijill.cli.output.Table;
import org.sijill.model.Json;
import org.sijill.register.Facets;
import org.sijill.register.Page;
import org.sijill.register.Paging;
import org.sijill.register.Register;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.query.Order;
import org.sijill.register.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill incidents}. */
@Command(
    name = "incidents",
    description = "List the incidents of a query, with the count of all that it finds.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill incidents type:explosions country:SY from:2018-03-18 to:2018-03-24",
      "  sijill incidents killed:10.. --order deadliest --limit 5",
      "  sijill incidents --query 'side=Houthis&review=pending' --facets"
    })
final class IncidentsCommand implements Callable<Integer> {
  private static final List<String> HEADINGS =
      List.of("id", "day", "act", "place", "who > whom", "killed", "reports", "review");

  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();
  @Mixin QueryOption query = new QueryOption();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      converter = OrderChoice.class,
      description = "One of newest, oldest, deadliest, doubtful, reported, changed.")
  Order order = Order.NEWEST;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most, up to 1000; ${DEFAULT-VALUE} if not given.")
  int limit = 50;

  @Option(names = "--json", description = "Print a JSON object an incident.")
  boolean json;

  @Option(names = "--facets", description = "Print how the incidents divide, not the incidents.")
  boolean facets;

  /** Reads an order by its code. */
  static final class OrderChoice implements picocli.CommandLine.ITypeConverter<Order> {
    @Override
    public Order convert(String text) {
      return org.sijill.model.Coded.of(Order.class, text);
    }
  }

  IncidentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Query asked = query.query();
    try (Register open = register.existing(console)) {
      if (facets) {
        divide(open.incidents().facets(asked, 15));
        return 0;
      }
      Page<IncidentRow> page =
          open.incidents()
              .list(asked, new Paging(order, Math.max(1, Math.min(limit, Paging.MOST)), null));
      if (json) {
        page.items().forEach(row -> console.out().println(Json.line(row)));
      } else {
        List<List<String>> rows = new ArrayList<>();
        page.items().forEach(row -> rows.add(cells(row)));
        console.out().print(Table.of(HEADINGS, rows, console.width()));
      }
      console.say(page.items().size() + " of " + page.total() + " incidents");
      return 0;
    }
  }

  private static List<String> cells(IncidentRow row) {
    String day = row.from() + (row.to().equals(row.from()) ? "" : "/" + row.to());
    String place =
        row.placeEn() != null ? row.placeEn() : row.placeAr() != null ? row.placeAr() : "";
    return List.of(
        row.id(),
        day,
        row.subEventType() + (row.status().equals("reported") ? "" : " (" + row.status() + ")"),
        place,
        names(row.actors()) + " > " + names(row.targets()),
        figure(row),
        row.reports() + (row.disputed() ? " !" : ""),
        row.review());
  }

  private static String names(String pairs) {
    return pairs.isEmpty()
        ? "?"
        : java.util.Arrays.stream(pairs.split(";", -1))
            .map(p -> p.startsWith("|") ? p.substring(1) : p.substring(0, p.indexOf('|')))
            .collect(Collectors.joining(", "));
  }

  private static String figure(IncidentRow row) {
    if (row.killedBest() == null) {
      return row.killedLow() == null ? "" : row.killedLow() + "+";
    }
    boolean spread = row.killedHigh() != null && !row.killedHigh().equals(row.killedLow());
    return row.killedBest() + (spread ? " (" + row.killedLow() + "-" + row.killedHigh() + ")" : "");
  }

  private void divide(Facets found) {
    console
        .out()
        .println(
            found.total()
                + " incidents; "
                + found.noPlace()
                + " without a point, "
                + found.vague()
                + " of more than seven days");
    found
        .fields()
        .forEach(
            (field, counts) -> {
              console.out().println(field);
              counts.forEach(
                  c ->
                      console
                          .out()
                          .println(
                              "  "
                                  + c.count()
                                  + "  "
                                  + c.value()
                                  + (c.en() == null ? "" : "  " + c.en())));
            });
  }
}
