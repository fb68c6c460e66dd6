// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Stamp;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.date.Moment;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.Paragraphs;
import org.sijill.intake.draft.TextBuilder;

/**
 * Makes a draft of a record: headline, blank line, body. A field {@code text} that begins with the
 * headline, or stands alone, is the report's text unchanged. Markup in a body is read as HTML.
 * Thread-safe.
 */
public final class RecordDraft {
  private final Fields fields;
  private final Paragraphs paragraphs;

  /** Makes drafts with these fields. */
  public RecordDraft(Fields fields, Paragraphs paragraphs) {
    this.fields = fields;
    this.paragraphs = paragraphs;
  }

  /** The draft of one record, by plain field names; empty if no field holds a text. */
  public Optional<Draft> draft(Map<String, String> record) {
    Known known = known(record);
    String headline = fields.value("headline", record).map(paragraphs::line).orElse("");
    Optional<String> text = fields.value("text", record);
    if (text.isPresent() && (headline.isEmpty() || beginsWith(text.get(), headline))) {
      return Optional.of(Draft.asItStands(text.get(), known));
    }
    Optional<String> summary = fields.value("summary", record);
    Optional<String> body = fields.value("body", record).or(() -> text);
    boolean summaryOnly = body.isEmpty();
    String joined = body.or(() -> summary).map(b -> String.join("\n", paragraphs.of(b))).orElse("");
    if (headline.isEmpty() && joined.isEmpty()) {
      return Optional.empty();
    }
    String all =
        (headline.isEmpty() ? "" : headline + "\n\n") + (joined.isEmpty() ? "" : joined + "\n");
    return Optional.of(new Draft(all, Draft.asItStands(all, known).sections(), known, summaryOnly));
  }

  private static boolean beginsWith(String text, String headline) {
    int end = text.indexOf('\n');
    return TextBuilder.clean(end < 0 ? text : text.substring(0, end)).equals(headline);
  }

  /** What the record says besides the text. */
  public Known known(Map<String, String> record) {
    return new Known(
        of("id", record),
        null,
        of("outlet", record),
        of("agency", record),
        of("byline", record),
        of("url", record),
        of("language", record),
        stamp(record),
        updated(record));
  }

  private @Nullable String of(String field, Map<String, String> record) {
    return fields.value(field, record).map(TextBuilder::clean).orElse(null);
  }

  private @Nullable Stamp stamp(Map<String, String> record) {
    return fields
        .value("published", record)
        .flatMap(DateReader::read)
        .map(m -> m.from(DateSource.FIELD))
        .orElse(null);
  }

  private @Nullable OffsetDateTime updated(Map<String, String> record) {
    return fields.value("updated", record).flatMap(DateReader::read).map(Moment::at).orElse(null);
  }
}
