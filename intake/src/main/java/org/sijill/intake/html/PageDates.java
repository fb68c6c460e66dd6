// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Stamp;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.date.Moment;
import org.sijill.knowledge.section.LineSign;
import org.sijill.knowledge.section.LineSigns;

/**
 * When a page was published, in this order: JSON-LD, meta elements, microdata, time elements near
 * the headline, dates that readers see near it, the page's address.
 */
final class PageDates {
  private static final Evaluator DATE_PUBLISHED = Selector.evaluatorOf("[itemprop=datePublished]");
  private static final Evaluator PUBLISHED_TIMES =
      Selector.evaluatorOf("time[pubdate], time.published, time.entry-date");
  private static final Evaluator TIMES = Selector.evaluatorOf("time");

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datePublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "cXenseParse:recs:publishtime",
    "date"
  };
  private static final String[] UPDATED = {
    "article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "last-modified"
  };
  private static final Pattern ADDRESS =
      Pattern.compile("[/-](20\\d{2}|19\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)");
  private static final int NEAR = 60;

  private final Document page;
  private final Roles roles;
  private final Optional<JsonLd> json;

  PageDates(Document page, Roles roles, Optional<JsonLd> json) {
    this.page = page;
    this.roles = roles;
    this.json = json;
  }

  /** The day of publication, if the page gives one. */
  Optional<Stamp> published(@Nullable Element headline, @Nullable String address) {
    return json.flatMap(j -> j.get("datePublished"))
        .flatMap(DateReader::read)
        .map(m -> m.from(DateSource.JSON_LD))
        .or(() -> meta(PUBLISHED).map(m -> m.from(DateSource.META)))
        .or(() -> microdata().map(m -> m.from(DateSource.MICRODATA)))
        .or(() -> timeElement(headline).map(m -> m.from(DateSource.TIME_ELEMENT)))
        .or(() -> visible(headline).map(m -> m.from(DateSource.VISIBLE)))
        .or(() -> inAddress(address).map(m -> m.from(DateSource.ADDRESS)));
  }

  /** The moment of the last change, if the page gives one. */
  Optional<OffsetDateTime> updated() {
    return json.flatMap(j -> j.get("dateModified"))
        .flatMap(DateReader::read)
        .or(() -> meta(UPDATED))
        .map(Moment::at);
  }

  private Optional<Moment> meta(String... names) {
    for (String name : names) {
      Optional<Moment> moment = Meta.first(page, name).flatMap(DateReader::read);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> microdata() {
    for (Element element : page.select(DATE_PUBLISHED)) {
      Optional<Moment> moment = valueOf(element);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<Moment> valueOf(Element element) {
    return DateReader.read(element.attr("content"))
        .or(() -> DateReader.read(element.attr("datetime")))
        .or(() -> DateReader.read(element.text()));
  }

  /** A time element that says it is the publication, else the first one around the headline. */
  private Optional<Moment> timeElement(@Nullable Element headline) {
    for (Element time : page.select(PUBLISHED_TIMES)) {
      Optional<Moment> moment = valueOf(time);
      if (moment.isPresent()) {
        return moment;
      }
    }
    for (Element scope = around(headline); scope != null; scope = scope.parent()) {
      for (Element time : scope.select(TIMES)) {
        Optional<Moment> moment = valueOf(time);
        if (moment.isPresent()) {
          return moment;
        }
      }
      if (isWhole(scope)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Elements with a name for dates, or lines that say so, from the headline outwards. */
  private Optional<Moment> visible(@Nullable Element headline) {
    int seen = 0;
    for (Element scope = around(headline); scope != null; scope = scope.parent()) {
      for (Element element : scope.getAllElements()) {
        if (seen > 20_000) {
          return Optional.empty();
        }
        seen++;
        Optional<Moment> moment = shown(element);
        if (moment.isPresent()) {
          return moment;
        }
      }
      if (isWhole(scope)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> shown(Element element) {
    boolean named = roles.has(element, Role.DATE) || roles.has(element, Role.BYLINE);
    boolean leaf = element.childrenSize() <= 4;
    if (!leaf || (!named && element.childrenSize() > 1)) {
      return Optional.empty();
    }
    String text = element.text().strip();
    if (text.length() < 8 || text.length() > 4 * NEAR) {
      return Optional.empty();
    }
    LineSign sign = LineSigns.usual().of(text);
    boolean says = sign == LineSign.DATE || sign == LineSign.UPDATED;
    return named || says ? DateReader.read(text) : Optional.empty();
  }

  private static @Nullable Element around(@Nullable Element headline) {
    return headline == null ? null : headline.parent();
  }

  private static boolean isWhole(Element scope) {
    String tag = scope.normalName();
    return tag.equals("article") || tag.equals("main") || tag.equals("body");
  }

  private static Optional<Moment> inAddress(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.find()
        ? DateReader.read(matcher.group(1) + "/" + matcher.group(2) + "/" + matcher.group(3))
        : Optional.empty();
  }
}
