// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.intake.Outcome;
import org.sijill.intake.out.OutcomeLine;
import org.sijill.model.CodedReport;
import org.sijill.model.Diagnostic;
import org.sijill.model.Event;
import org.sijill.model.Json;
import org.sijill.model.Place;
import org.sijill.model.Report;

/**
 * From an outcome of intake to the lines of the archive: the line of a report is the one that
 * {@code sijill code --format jsonl} prints for it. Pure and thread-safe.
 */
final class Coding {
  private static final int MONTH = "2018-03".length();

  private final Coder coder;

  Coding(Coder coder) {
    this.coder = coder;
  }

  /** The lines of one input; a report that cannot be coded never stops the others. */
  Coded of(Outcome outcome) {
    Coded out = new Coded();
    out.outcome = OutcomeLine.json(outcome);
    out.fate = outcome.code().name().toLowerCase(Locale.ROOT);
    Report report = report(outcome);
    if (report == null) {
      out.diagnostics.add(diagnostic(outcome.where().toString(), out.fate, outcome.reason()));
      return out;
    }
    try {
      fill(out, coder.code(report));
    } catch (RuntimeException | StackOverflowError e) {
      out.fate = "fault";
      String name = outcome.where().toString();
      out.diagnostics.add(diagnostic(name, out.fate, e.toString()));
    }
    return out;
  }

  private static void fill(Coded out, CodedReport coded) {
    out.report = Json.line(coded);
    out.fate = "coded";
    out.month = month(coded);
    for (Diagnostic found : coded.diagnostics()) {
      out.diagnostics.add(diagnostic(coded.report().id(), found.code(), found.quote()));
    }
    for (Event event : coded.events()) {
      String block = block(event);
      if (block != null) {
        out.blocks.add(block + "\t" + event.id());
      }
    }
  }

  /** The report to code, as {@code sijill code} chooses it; null if there is none. */
  private static @Nullable Report report(Outcome outcome) {
    if (outcome instanceof Outcome.OtherLanguage) {
      return null;
    }
    Outcome.Read read = OutcomeLine.read(outcome);
    return read == null ? null : read.report();
  }

  /** The month of the first event, else that of publication. */
  private static String month(CodedReport coded) {
    LocalDate day =
        coded.events().isEmpty() ? coded.report().published() : coded.events().get(0).date().from();
    return day.toString().substring(0, MONTH);
  }

  /** The first day and the place of an event; null if the place has no identifier. */
  private static @Nullable String block(Event event) {
    Place place = event.place();
    return place == null || place.id() == null ? null : event.date().from() + " " + place.id();
  }

  private static String diagnostic(String where, String code, String reason) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("where", where);
    line.put("code", code);
    line.put("reason", reason);
    return Json.line(line);
  }
}
