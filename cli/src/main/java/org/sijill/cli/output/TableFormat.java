// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sijill.model.Coded;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Evidence;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Tally;

/**
 * A table a report: its headline, a row an event with the words that told it below, then tallies.
 *
 * @param width columns of the terminal; cells wrap to fit, down to six columns each
 */
record TableFormat(int width) implements ReportFormat {
  private static final List<String> HEADINGS =
      List.of("what", "when", "where", "who", "whom", "weapon", "dead / hurt", "status", "source");
  private static final int NARROWEST = 6;
  private static final String GAP = "  ";

  @Override
  public String head() {
    return "";
  }

  @Override
  public String body(CodedReport report) {
    StringBuilder out = new StringBuilder();
    title(report, out);
    if (report.events().isEmpty()) {
      out.append(GAP).append("no events\n");
    } else {
      events(report, out);
    }
    for (Tally tally : report.tallies()) {
      text(GAP, "tally: " + tally(tally), out);
    }
    return out.append('\n').toString();
  }

  private void title(CodedReport report, StringBuilder out) {
    String outlet = report.report().outlet();
    String name = Cells.plain(report.report().id()) + ", " + report.report().published();
    out.append("== ").append(name);
    out.append(outlet == null ? "" : ", " + Cells.isolate(Cells.plain(outlet))).append('\n');
    String headline = report.report().headline();
    if (headline != null) {
      text(GAP, headline, out);
    }
  }

  private void text(String indent, String text, StringBuilder out) {
    for (String line : Cells.wrap(text, width - indent.length())) {
      out.append(indent).append(Cells.isolate(line)).append('\n');
    }
  }

  private void events(CodedReport report, StringBuilder out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    report.events().forEach(event -> rows.add(cells(event)));
    int[] widths = widths(rows);
    row(HEADINGS, widths, out);
    out.append(GAP).append("-".repeat(Arrays.stream(widths).sum() + GAP.length() * 8)).append('\n');
    for (int i = 0; i < report.events().size(); i++) {
      row(rows.get(i + 1), widths, out);
      Evidence trigger = EventColumns.trigger(report.events().get(i));
      if (trigger != null) {
        text(GAP + GAP, "« " + trigger.quote() + " »", out);
      }
    }
  }

  private static void row(List<String> cells, int[] widths, StringBuilder out) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      lines.add(Cells.wrap(cells.get(i), widths[i]));
    }
    int height = lines.stream().mapToInt(List::size).max().orElse(1);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = y < lines.get(i).size() ? lines.get(i).get(y) : "";
        line.append(GAP).append(Cells.pad(cell, widths[i]));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** The natural widths of the columns, then the widest made narrower until the row fits. */
  private int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEADINGS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Cells.width(Cells.plain(row.get(i))));
      }
    }
    int room = width - GAP.length() * widths.length;
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static List<String> cells(Event event) {
    Integer count = event.count();
    String times = count == null ? " ×several" : count == 1 ? "" : " ×" + count;
    return List.of(
        event.subEventType().code() + times,
        days(event),
        event.place() == null ? "–" : place(event.place()),
        parties(event.actors()),
        parties(event.targets()),
        joined(event.weapons().stream().map(Coded::code).toList()),
        Figures.of(event.killed()) + " / " + Figures.of(event.injured()),
        event.status().code() + (event.background() ? ", background" : ""),
        sources(event));
  }

  private static String days(Event event) {
    String from = event.date().from().toString();
    String to = event.date().to().toString();
    return from.equals(to) ? from : from + " – " + to;
  }

  private static String place(Place place) {
    String name = place.nameEn() == null ? "" : " " + place.nameEn();
    String country = place.country() == null ? "" : " " + place.country();
    return place.text() + name + country;
  }

  private static String parties(List<Party> parties) {
    return joined(parties.stream().map(Party::text).toList());
  }

  private static String sources(Event event) {
    List<String> out = new ArrayList<>(event.sources().stream().map(Source::text).toList());
    event.claimedBy().forEach(party -> out.add("claimed by: " + party.text()));
    event.accused().forEach(party -> out.add("accused: " + party.text()));
    return joined(out);
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "–" : String.join("; ", parts);
  }

  private static String tally(Tally tally) {
    String since = tally.since() == null ? "" : ", since " + tally.since();
    String until = tally.until() == null ? "" : ", until " + tally.until();
    String scope = tally.scope() == null ? "" : ", « " + tally.scope() + " »";
    String sources = tally.sources().stream().map(Source::text).collect(Collectors.joining("; "));
    return tally.measure().code()
        + " "
        + Figures.of(tally.value())
        + since
        + until
        + scope
        + (sources.isEmpty() ? "" : ", says " + sources);
  }
}
