// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sijill.intake.copies.Versions;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;
import org.sijill.intake.feed.FeedForm;
import org.sijill.intake.form.Opened;
import org.sijill.intake.html.HtmlForm;
import org.sijill.intake.html.HtmlParagraphs;
import org.sijill.intake.newsroom.NewsmlForm;
import org.sijill.intake.newsroom.NitfForm;
import org.sijill.intake.record.CsvForm;
import org.sijill.intake.record.Fields;
import org.sijill.intake.record.JsonForm;
import org.sijill.intake.record.JsonTree;
import org.sijill.intake.record.JsonlForm;
import org.sijill.intake.record.RecordDraft;
import org.sijill.intake.text.Sidecar;
import org.sijill.intake.text.TextForm;
import org.sijill.intake.warc.WarcForm;

/**
 * Reads sources of any form and tells what became of every input in them.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.of(Settings.usual());
 * reader.read(Source.file(Path.of("news.jsonl.gz"), Instant.now()), outcome -> ...);
 * }</pre>
 *
 * <p>Sources are read as streams; memory is bounded by the limits, not by the input. Nothing is
 * thrown for bad input: it becomes an outcome with a reason. What the consumer throws goes through.
 * A reader remembers what it read, to tell copies and later versions, so one reader serves one run.
 * Not thread-safe.
 */
public final class ReportReader {
  private final Settings settings;
  private final Map<Form, FormReader> readers;
  private final Versions versions;

  private ReportReader(Settings settings) {
    this.settings = settings;
    this.readers = readers(settings);
    this.versions = new Versions(settings.versions() ? settings.limits().remembered() : 0);
  }

  /**
   * A reader with these settings.
   *
   * @throws IllegalArgumentException if the field map names a field that does not exist
   */
  public static ReportReader of(Settings settings) {
    return new ReportReader(settings);
  }

  private static Map<Form, FormReader> readers(Settings settings) {
    Fields fields = Fields.with(settings.fields());
    RecordDraft drafts = new RecordDraft(fields, new HtmlParagraphs(settings.limits()));
    JsonTree tree = new JsonTree(settings.limits());
    Map<Form, FormReader> readers = new EnumMap<>(Form.class);
    readers.put(Form.TEXT, new TextForm());
    readers.put(Form.FEED, new FeedForm());
    readers.put(Form.NEWSML, new NewsmlForm());
    readers.put(Form.NITF, new NitfForm());
    readers.put(Form.HTML, new HtmlForm());
    readers.put(Form.JSON, new JsonForm(tree, drafts));
    readers.put(Form.JSONL, new JsonlForm(tree, drafts));
    readers.put(Form.CSV, new CsvForm(fields, drafts));
    Map<Form, FormReader> payloads = new EnumMap<>(readers);
    readers.put(
        Form.WARC,
        new WarcForm(
            (input, desk) ->
                new Opened(payloads, desk).read(input, String.valueOf(input.address()))));
    return readers;
  }

  private Outcome judged(Outcome outcome) {
    return settings.versions() ? versions.judge(outcome) : outcome;
  }

  /** Reads one source to its end; every input in it goes to {@code sink} as one outcome. */
  public void read(Source source, Consumer<Outcome> sink) {
    Where where = Where.file(source.origin());
    Desk desk = new Desk(settings, source.retrieved(), outcome -> sink.accept(judged(outcome)));
    Known outside;
    try {
      outside = settings.given().or(Sidecar.of(source.path(), settings.limits()));
    } catch (IOException e) {
      desk.failed(
          where, new IOException("the file beside it cannot be read: " + e.getMessage(), e));
      return;
    }
    try (InputStream in = source.opener().open()) {
      Input input =
          new Input(
              where,
              in,
              source.path(),
              source.contentType(),
              settings.charset(),
              source.address(),
              null,
              outside);
      new Opened(readers, desk).read(input, source.origin());
      if (desk.count() == 0) {
        desk.noText(where, "nothing in it");
      }
    } catch (IOException e) {
      desk.failed(where, e);
    }
  }
}
