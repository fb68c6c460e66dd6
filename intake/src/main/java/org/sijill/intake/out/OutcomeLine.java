// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.out;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Capture;
import org.sijill.intake.Details;
import org.sijill.intake.Outcome;
import org.sijill.intake.Provenance;
import org.sijill.intake.Version;
import org.sijill.intake.Where;
import org.sijill.model.Json;
import org.sijill.model.ReportHeader;
import org.sijill.model.Section;

/**
 * One input and what became of it, as one line of JSON: {@code docs/formats.md} describes it.
 * Fields without a value are left out. The fields of the report have the names that intake itself
 * reads, so the lines can be read, coded and ingested again. Immutable.
 *
 * @param schema {@code sijill-intake/1}
 * @param outcome code of the outcome
 * @param reason why it is no new report
 * @param id the report's name
 * @param published its day of publication
 * @param language ISO 639 code
 * @param outlet who published it
 * @param agency whose copy it is
 * @param byline author or signature
 * @param headline its headline
 * @param url canonical address
 * @param text headline, blank line, body
 * @param sections the parts of the text
 * @param gallery its picture gallery
 * @param dateSource where the day was found
 * @param publishedAt the moment of publication
 * @param updatedAt the moment of the last change
 * @param dateline place and agency at the head of the text
 * @param summaryOnly true if the text is only a summary
 * @param version how it stands to an earlier report
 * @param form the form it was read as
 * @param where the place of its bytes
 * @param retrieved when they were got
 * @param sha256 their SHA-256
 * @param capture what a web archive says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeLine(
    String schema,
    String outcome,
    @Nullable String reason,
    @Nullable String id,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable String headline,
    @Nullable String url,
    @Nullable String text,
    @Nullable List<Section> sections,
    @Nullable Gallery gallery,
    @Nullable String dateSource,
    @Nullable OffsetDateTime publishedAt,
    @Nullable OffsetDateTime updatedAt,
    @Nullable String dateline,
    @Nullable Boolean summaryOnly,
    @Nullable Version version,
    @Nullable String form,
    Where where,
    @Nullable Instant retrieved,
    @Nullable String sha256,
    @Nullable Capture capture) {
  private static final String SCHEMA = "sijill-intake/1";

  /** The line of an outcome, without a line end. */
  public static String json(Outcome outcome) {
    return Json.line(of(outcome));
  }

  /** The line of an outcome. */
  public static OutcomeLine of(Outcome outcome) {
    Outcome.Read read = read(outcome);
    return read == null ? bare(outcome) : full(outcome, read);
  }

  /** The report of an outcome, new or not; null if there is none. */
  public static Outcome.@Nullable Read read(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return read;
    }
    if (outcome instanceof Outcome.Duplicate copy) {
      return copy.read();
    }
    if (outcome instanceof Outcome.OtherLanguage other) {
      return other.read();
    }
    return outcome instanceof Outcome.Updated updated ? updated.read() : null;
  }

  private static @Nullable Version version(Outcome outcome) {
    if (outcome instanceof Outcome.Duplicate copy) {
      return copy.version();
    }
    return outcome instanceof Outcome.Updated updated ? updated.version() : null;
  }

  private static @Nullable String reason(Outcome outcome) {
    return outcome.reason().isEmpty() ? null : outcome.reason();
  }

  private static OutcomeLine bare(Outcome outcome) {
    String language = outcome instanceof Outcome.OtherLanguage other ? other.language() : null;
    return new OutcomeLine(
        SCHEMA,
        outcome.code().code(),
        reason(outcome),
        null,
        null,
        language,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        version(outcome),
        null,
        outcome.where(),
        null,
        null,
        null);
  }

  private static OutcomeLine full(Outcome outcome, Outcome.Read read) {
    ReportHeader header = read.report().header();
    Details details = read.details();
    Provenance from = read.provenance();
    return new OutcomeLine(
        SCHEMA,
        outcome.code().code(),
        reason(outcome),
        header.id(),
        header.published(),
        header.language(),
        header.outlet(),
        header.agency(),
        header.byline(),
        header.headline(),
        header.url(),
        read.report().text(),
        read.report().sections(),
        Gallery.of(read.report()),
        details.dateSource().code(),
        details.publishedAt(),
        details.updatedAt(),
        details.dateline(),
        details.summaryOnly() ? true : null,
        version(outcome),
        from.form().code(),
        from.where(),
        from.retrieved(),
        from.sha256(),
        from.capture());
  }
}
