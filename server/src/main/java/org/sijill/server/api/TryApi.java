// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.coder.Trace;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;

/** Codes a text without keeping it and tells what every stage saw. */
public final class TryApi {
  private static final int LONGEST = 100_000;

  private final Coder coder;

  public TryApi(Coder coder) {
    this.coder = coder;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(Route.post("/api/v1/try", Role.READER, this::attempt));
  }

  /**
   * A text to try.
   *
   * @param text headline, a blank line, body; or only words
   * @param published day of publication
   */
  record Attempt(String text, @Nullable String published) {}

  /** Something that a stage found. */
  record Seen(String stage, int start, int end, String quote, String rule) {}

  private void attempt(Context ctx) {
    Attempt attempt = Wire.read(ctx, Attempt.class);
    if (attempt.text() == null || attempt.text().isBlank() || attempt.text().length() > LONGEST) {
      throw ProblemException.bad("bad_text", "text has 1 to " + LONGEST + " characters");
    }
    String text = attempt.text().replace("\r\n", "\n").strip();
    Report report = new Report(header(text, attempt.published()), text, List.of());
    Trace trace = coder.trace(report);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("text", text);
    answer.put("coded", trace.coded());
    answer.put("stages", stages(trace));
    answer.put("sentences", sentences(trace.document()));
    Wire.json(ctx, answer);
  }

  private static ReportHeader header(String text, @Nullable String published) {
    LocalDate day;
    try {
      if (published == null) {
        throw ProblemException.bad("no_date", "published is needed: the day, YYYY-MM-DD");
      }
      day = LocalDate.parse(published);
    } catch (DateTimeException e) {
      throw ProblemException.bad("bad_date", "published is a day, YYYY-MM-DD");
    }
    int cut = text.indexOf("\n\n");
    String headline =
        cut > 0 && !text.substring(0, cut).contains("\n") ? text.substring(0, cut) : null;
    return new ReportHeader("try", day, "ar", null, null, null, headline, null, null);
  }

  private static List<Seen> stages(Trace trace) {
    List<Seen> seen = new ArrayList<>();
    add(seen, "quantity", trace.quantities(), trace.document());
    add(seen, "time", trace.times(), trace.document());
    add(seen, "place", trace.places(), trace.document());
    add(seen, "actor", trace.sides(), trace.document());
    seen.sort(java.util.Comparator.comparingInt(Seen::start));
    return seen;
  }

  private static void add(
      List<Seen> seen, String stage, List<? extends Mention> mentions, Document document) {
    for (Mention m : mentions) {
      Span s = m.span();
      seen.add(new Seen(stage, s.start(), s.end(), document.quote(s), m.rule()));
    }
  }

  private static List<Map<String, Object>> sentences(Document document) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      Span span = document.span(s.first(), s.last());
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("section", s.section());
      row.put("start", span.start());
      row.put("end", span.end());
      row.put("used", Document.counts(s));
      all.add(row);
    }
    return all;
  }
}
