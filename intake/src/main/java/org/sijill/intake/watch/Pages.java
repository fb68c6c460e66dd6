// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Stamp;
import org.sijill.intake.fetch.Fetched;
import org.sijill.intake.fetch.Fetcher;
import org.sijill.intake.fetch.Pace;
import org.sijill.intake.fetch.Validators;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/**
 * Fetches the pages that items without their full text lead to. The page's report takes the item's
 * place under the item's name; if there is none in it, the item stays. Not thread-safe.
 */
final class Pages {
  private final Fetcher fetcher;
  private final Settings settings;
  private final Pace pace;

  Pages(Fetcher fetcher, Settings settings, Pace pace) {
    this.fetcher = fetcher;
    this.settings = settings;
    this.pace = pace;
  }

  /** What a page gave. */
  record Result(Outcome outcome, @Nullable String notice) {}

  /** The item, or the report of the page that it leads to. */
  Result of(Outcome item, String feed) throws InterruptedException {
    if (!(item instanceof Outcome.Read read) || !read.details().summaryOnly()) {
      return new Result(item, null);
    }
    String url = read.report().header().url();
    if (url == null) {
      return new Result(item, null);
    }
    URI address;
    try {
      address = URI.create(feed).resolve(url);
    } catch (IllegalArgumentException e) {
      return new Result(item, url + ": no address that can be asked");
    }
    Fetched fetched = fetcher.fetch(address, Validators.NONE);
    if (!(fetched instanceof Fetched.Body body)) {
      return new Result(item, address + ": " + reason(fetched) + "; the summary is kept");
    }
    Outcome.Read page = read(body, read);
    return page == null
        ? new Result(item, address + ": no report in the page; the summary is kept")
        : new Result(page, null);
  }

  static String reason(Fetched fetched) {
    if (fetched instanceof Fetched.Later later) {
      return later.reason();
    }
    if (fetched instanceof Fetched.Refused refused) {
      return refused.reason();
    }
    return fetched instanceof Fetched.TooLarge large ? large.reason() : "not sent";
  }

  private Outcome.@Nullable Read read(Fetched.Body body, Outcome.Read item) {
    ReportHeader header = item.report().header();
    Known name =
        new Known(
            header.id(), null, null, null, null, null, null, null, item.details().updatedAt());
    Outcome.Read page = only(body, name);
    if (page == null) {
      Stamp stamp = new Stamp(header.published(), item.details().publishedAt(), DateSource.FIELD);
      page = only(body, name.or(Known.published(stamp)));
    }
    return page == null ? null : completed(page, header);
  }

  private Outcome.@Nullable Read only(Fetched.Body body, Known known) {
    Source source =
        Source.fetched(body.address().toString(), body.contentType(), body.body(), pace.now());
    List<Outcome> outcomes = new ArrayList<>();
    ReportReader.of(settings.withVersions(false).withGiven(settings.given().or(known)))
        .read(source, outcomes::add);
    return outcomes.size() == 1 && outcomes.get(0) instanceof Outcome.Read read ? read : null;
  }

  /** What the page does not say, the item may. */
  private static Outcome.Read completed(Outcome.Read page, ReportHeader item) {
    ReportHeader own = page.report().header();
    ReportHeader header =
        new ReportHeader(
            own.id(),
            own.published(),
            own.language(),
            own.outlet() == null ? item.outlet() : own.outlet(),
            own.agency() == null ? item.agency() : own.agency(),
            own.byline() == null ? item.byline() : own.byline(),
            own.headline(),
            own.url() == null ? item.url() : own.url(),
            own.sha256());
    Report report = new Report(header, page.report().text(), page.report().sections());
    return new Outcome.Read(report, page.details(), page.provenance());
  }
}
