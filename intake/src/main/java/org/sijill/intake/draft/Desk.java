// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Details;
import org.sijill.intake.Form;
import org.sijill.intake.Known;
import org.sijill.intake.Outcome;
import org.sijill.intake.Provenance;
import org.sijill.intake.Settings;
import org.sijill.intake.Stamp;
import org.sijill.intake.Version;
import org.sijill.intake.Where;
import org.sijill.intake.language.LanguageGuess;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/**
 * Where drafts arrive and are judged: each becomes exactly one outcome. The rules, in order:
 * without words {@code no_text}; too long {@code too_large}; in a language without a pack {@code
 * other_language}; without a day of publication {@code no_date}; else {@code read}. Not
 * thread-safe.
 */
public final class Desk {
  /** A text in two languages is taken in the one with a pack if this share speaks for it. */
  private static final double ENOUGH = 0.3;

  private final Settings settings;
  private final Instant retrieved;
  private final Consumer<Outcome> sink;
  private long put;

  /** A desk for one source. */
  public Desk(Settings settings, Instant retrieved, Consumer<Outcome> sink) {
    this.settings = settings;
    this.retrieved = retrieved;
    this.sink =
        outcome -> {
          put++;
          sink.accept(outcome);
        };
  }

  /** How many outcomes there were so far. */
  public long count() {
    return put;
  }

  /** The settings of the reader. */
  public Settings settings() {
    return settings;
  }

  /** Judges a draft read from {@code input}, at {@code where}, from bytes of this SHA-256. */
  public void take(Draft draft, Input input, Where where, Form form, String sha256) {
    Provenance provenance = new Provenance(where, retrieved, sha256, form, input.capture());
    sink.accept(judge(draft, input.outside(), provenance));
  }

  /** There is no report's text here. */
  public void noText(Where where, String reason) {
    sink.accept(new Outcome.NoText(where, reason));
  }

  /** A limit was passed here. */
  public void tooLarge(Where where, String reason) {
    sink.accept(new Outcome.TooLarge(where, reason));
  }

  /** The bytes here cannot be read. */
  public void broken(Where where, String reason) {
    sink.accept(new Outcome.Broken(where, reason));
  }

  /** An archive says that a page was fetched again here and had not changed. */
  public void again(Where where, String of) {
    Version version =
        new Version(of, of, 1, true, List.of(), List.of(), "fetched again, unchanged since " + of);
    sink.accept(new Outcome.Duplicate(where, null, version));
  }

  /** Reading failed here: beyond a limit, or broken. */
  public void failed(Where where, IOException e) {
    sink.accept(
        Why.isSize(e)
            ? new Outcome.TooLarge(where, Why.of(e))
            : new Outcome.Broken(where, Why.of(e)));
  }

  private Outcome judge(Draft draft, Known outside, Provenance provenance) {
    Where where = provenance.where();
    if (draft.text().chars().noneMatch(Character::isLetter)) {
      return new Outcome.NoText(where, "no words in it");
    }
    if (draft.text().length() > settings.limits().reportChars()) {
      return new Outcome.TooLarge(
          where, "text of more than " + settings.limits().reportChars() + " characters");
    }
    Signs signs = Signs.of(draft);
    Known known = outside.or(draft.known()).or(signs.known());
    String language =
        outside.language() != null ? outside.language() : language(draft, known.language());
    Outcome.Read read = read(draft, known, signs, language, provenance);
    if (!settings.languages().contains(language)) {
      String reason = "written in " + language + ", for which there is no pack";
      return new Outcome.OtherLanguage(where, reason, language, read);
    }
    return read != null
        ? read
        : new Outcome.NoDate(
            where, "no day of publication: give one, or put it into a file beside it");
  }

  private String language(Draft draft, @Nullable String declared) {
    LanguageGuess.Result guess = LanguageGuess.usual().of(draft.text());
    if (settings.languages().contains(guess.language())) {
      return guess.language();
    }
    for (String language : settings.languages()) {
      if (guess.share(language) >= ENOUGH) {
        return language;
      }
    }
    boolean silent = guess.language().equals(LanguageGuess.UNKNOWN);
    return silent && declared != null ? declared : guess.language();
  }

  private Outcome.@Nullable Read read(
      Draft draft, Known known, Signs signs, String language, Provenance provenance) {
    Stamp stamp = known.published();
    if (stamp == null) {
      return null;
    }
    ZoneId zone = settings.zone();
    OffsetDateTime at = stamp.at();
    ReportHeader header =
        new ReportHeader(
            known.id() != null ? known.id() : Ids.of(provenance.where()),
            zone != null && at != null ? at.atZoneSameInstant(zone).toLocalDate() : stamp.day(),
            language,
            known.outlet(),
            known.agency(),
            known.byline(),
            signs.headline(),
            known.url(),
            provenance.sha256());
    Details details =
        new Details(stamp.source(), at, known.updated(), signs.dateline(), draft.summaryOnly());
    Report report = new Report(header, draft.text(), draft.sections());
    return new Outcome.Read(report, details, provenance);
  }
}
