// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sijill.model.Report;

/** Reads what a test gives and collects the outcomes. */
public final class Readings {
  /** When everything in the tests was retrieved. */
  public static final Instant RETRIEVED = Instant.parse("2025-03-20T08:00:00Z");

  private Readings() {}

  /** All outcomes of one source. */
  public static List<Outcome> of(Settings settings, Source source) {
    List<Outcome> out = new ArrayList<>();
    ReportReader.of(settings).read(source, out::add);
    return out;
  }

  /** All outcomes of a text under a file name. */
  public static List<Outcome> of(Settings settings, String name, String content) {
    return of(settings, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** All outcomes of bytes under a file name. */
  public static List<Outcome> of(Settings settings, String name, byte[] content) {
    return of(settings, Source.bytes(name, content, RETRIEVED));
  }

  /** The kinds of outcomes of a text under a file name. */
  public static List<Outcome.Code> codes(Settings settings, String name, String content) {
    return of(settings, name, content).stream().map(Outcome::code).toList();
  }

  /** The only outcome, which must be a report that was read. */
  public static Outcome.Read read(Settings settings, String name, String content) {
    return read(of(settings, name, content));
  }

  /** The only outcome of the list, which must be a report that was read. */
  public static Outcome.Read read(List<Outcome> outcomes) {
    if (outcomes.size() == 1 && outcomes.get(0) instanceof Outcome.Read read) {
      return read;
    }
    throw new AssertionError("not one report: " + outcomes);
  }

  /** Usual settings and a day of publication. */
  public static Settings dated() {
    Stamp stamp = new Stamp(LocalDate.of(2025, 3, 14), null, DateSource.GIVEN);
    return Settings.usual().withGiven(Known.published(stamp));
  }

  /** The sections of a report, one a line: kind, bar, words. */
  public static List<String> sections(Report report) {
    return report.sections().stream()
        .map(s -> s.kind().code() + "|" + report.text().substring(s.start(), s.end()))
        .toList();
  }
}
