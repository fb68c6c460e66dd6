// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.newsroom;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Stamp;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.date.Moment;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.TextBuilder;
import org.sijill.intake.html.HtmlDraft;
import org.sijill.knowledge.section.Agencies;

/** A document of the News Industry Text Format, as a tree. */
final class Nitf {
  /** NITF's own elements and the HTML that stands for them. */
  private static final Map<String, String> AS_HTML =
      Map.of(
          "hl2", "h2",
          "block", "div",
          "media", "figure",
          "media-caption", "figcaption",
          "media-producer", "small",
          "body.content", "div",
          "tagline", "p",
          "datasource", "small",
          "copyrite", "small");

  private final Element nitf;

  Nitf(Element nitf) {
    this.nitf = nitf;
  }

  /** Its draft; what the parcel around it says fills the gaps. */
  Optional<Draft> draft(HtmlDraft drafts, Known parcel) {
    String headline =
        text("hl1")
            .or(() -> text("hedline"))
            .or(() -> Optional.ofNullable(parcel.headline()))
            .or(() -> text("head > title"))
            .orElse("");
    String summary = text("abstract").orElse("");
    Element content = find("body.content");
    Known known = known().or(parcel);
    return content == null
        ? drafts.of(headline, summary, text("body").orElse(""), known)
        : drafts.of(headline, summary, html(content), known);
  }

  private Element html(Element content) {
    Element dateline = find("dateline");
    for (Element element : content.getAllElements()) {
      String tag = AS_HTML.get(element.normalName());
      if (tag != null) {
        element.tagName(tag);
      }
    }
    if (dateline != null && !dateline.text().isBlank()) {
      content.prependElement("p").text(TextBuilder.clean(dateline.text()));
    }
    return content;
  }

  private Known known() {
    String distributor = text("distributor").or(() -> text("body.head > distributor")).orElse("");
    return new Known(
        attribute("doc-id", "id-string").orElse(null),
        null,
        attribute("pubdata", "name").orElse(null),
        Agencies.usual()
            .firstOf(distributor)
            .or(() -> attribute("doc-id", "regsrc").flatMap(Agencies.usual()::named))
            .orElse(null),
        text("byline").orElse(null),
        attribute("pubdata", "ex-ref").filter(r -> r.startsWith("http")).orElse(null),
        Optional.of(nitf.attr("lang")).filter(l -> !l.isBlank()).orElse(null),
        published().orElse(null),
        null);
  }

  private Optional<Stamp> published() {
    return attribute("date.issue", "norm")
        .or(() -> attribute("pubdata", "date.publication"))
        .or(() -> attribute("date.release", "norm"))
        .or(() -> attribute("story.date", "norm"))
        .or(() -> text("story.date"))
        .flatMap(DateReader::read)
        .map((Moment moment) -> moment.from(DateSource.FIELD));
  }

  private Optional<String> text(String name) {
    Element at = nitf;
    for (String step : name.split(" > ", -1)) {
      at = at == null ? null : new Nitf(at).find(step);
    }
    return Optional.ofNullable(at).map(e -> TextBuilder.clean(e.text())).filter(t -> !t.isEmpty());
  }

  private Optional<String> attribute(String name, String attribute) {
    return Optional.ofNullable(find(name)).map(e -> e.attr(attribute)).filter(a -> !a.isBlank());
  }

  private @Nullable Element find(String name) {
    for (Element element : nitf.getAllElements()) {
      if (element.normalName().equals(name)) {
        return element;
      }
    }
    return null;
  }
}
