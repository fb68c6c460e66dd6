// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.ReportHeader;
import org.sijill.model.Section;

/**
 * Writes an outcome as text, so that a fixture's exact expectation is a small readable file: header
 * fields with a value, then one line for each section with its part. Together with the rule that
 * the text is the sections' lines (a blank line after the headline) this is the whole report.
 */
public final class Rendering {
  private Rendering() {}

  /** All outcomes, one after the other. */
  public static String of(List<Outcome> outcomes) {
    return outcomes.stream().map(Rendering::of).collect(Collectors.joining("\n"));
  }

  /** One outcome. */
  public static String of(Outcome outcome) {
    StringBuilder out = new StringBuilder();
    field(out, "outcome", outcome.code().code());
    field(out, "where", outcome.where().toString());
    field(out, "reason", outcome.reason().isEmpty() ? null : outcome.reason());
    if (outcome instanceof Outcome.Read read) {
      report(out, read);
    } else if (outcome instanceof Outcome.Duplicate duplicate) {
      field(out, "of", duplicate.version().of());
      Outcome.Read read = duplicate.read();
      if (read != null) {
        report(out, read);
      }
    } else if (outcome instanceof Outcome.Updated updated) {
      field(out, "of", updated.version().of());
      field(out, "added", updated.version().added().toString());
      field(out, "removed", updated.version().removed().toString());
      report(out, updated.read());
    } else if (outcome instanceof Outcome.OtherLanguage other) {
      Outcome.Read read = other.read();
      if (read != null) {
        report(out, read);
      }
    }
    return out.toString();
  }

  private static void report(StringBuilder out, Outcome.Read read) {
    ReportHeader header = read.report().header();
    field(out, "id", header.id());
    field(out, "published", header.published().toString());
    field(out, "date_source", read.details().dateSource().code());
    field(out, "at", read.details().publishedAt());
    field(out, "updated", read.details().updatedAt());
    field(out, "language", header.language());
    field(out, "outlet", header.outlet());
    field(out, "agency", header.agency());
    field(out, "byline", header.byline());
    field(out, "headline", header.headline());
    field(out, "url", header.url());
    field(out, "dateline", read.details().dateline());
    field(out, "summary_only", read.details().summaryOnly() ? "true" : null);
    Capture capture = read.provenance().capture();
    field(out, "capture", capture == null ? null : capture.uri() + " " + capture.date());
    field(out, "digest", capture == null ? null : capture.digest());
    for (Section section : read.report().sections()) {
      String words = read.report().text().substring(section.start(), section.end());
      out.append(section.kind().code()).append("| ").append(words).append('\n');
    }
  }

  private static void field(StringBuilder out, String name, @Nullable Object value) {
    if (value != null) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }
}
