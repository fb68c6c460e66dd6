// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.newsroom;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.date.Moment;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.TextBuilder;
import org.sijill.intake.html.HtmlDraft;
import org.sijill.knowledge.section.Agencies;

/**
 * A news item of NewsML-G2, as a tree. It counts as published when this version was made, because
 * the words "today" and "yesterday" in it are meant from then.
 */
final class NewsItem {
  private final Element item;

  NewsItem(Element item) {
    this.item = item;
  }

  /** Why it holds no report to read, or null if it may. */
  @Nullable String refusal() {
    String kind = attribute("itemclass", "qcode").orElse("ninat:text");
    String status = attribute("pubstatus", "qcode").orElse("stat:usable");
    if (!kind.endsWith("text") && !kind.endsWith("composite")) {
      return "an item of the class " + kind;
    }
    return status.endsWith("usable") ? null : "the provider marks it as " + status;
  }

  /** Its draft; empty if it has no words. */
  Optional<Draft> draft(HtmlDraft drafts) {
    Known known = known();
    String headline = text("headline").orElse("");
    Element nitf = find("nitf");
    if (nitf != null) {
      Known withHeadline = headline.isEmpty() ? known : known.withHeadline(headline);
      return new Nitf(nitf).draft(drafts, withHeadline);
    }
    Element html = find("html");
    if (html != null) {
      Element body = new NewsItem(html).find("body");
      return drafts.of(headline, "", body == null ? html : body, known);
    }
    return drafts.of(headline, text("description").orElse(""), inlineData(), known);
  }

  private String inlineData() {
    return Optional.ofNullable(find("inlinedata"))
        .or(() -> Optional.ofNullable(find("inlinexml")))
        .map(Element::wholeText)
        .orElse("");
  }

  private Known known() {
    String provider =
        attribute("provider", "literal")
            .or(() -> attribute("provider", "qcode"))
            .or(() -> text("provider"))
            .orElse("");
    String name = provider.substring(provider.indexOf(':') + 1);
    Optional<String> agency =
        Agencies.usual()
            .named(name)
            .or(() -> text("provider").flatMap(Agencies.usual()::named))
            .or(() -> text("creditline").flatMap(Agencies.usual()::firstOf));
    return new Known(
        Optional.of(item.attr("guid")).filter(g -> !g.isBlank()).orElse(null),
        null,
        text("provider").orElse(name.isEmpty() ? null : name),
        agency.orElse(null),
        text("by").orElse(null),
        attribute("link", "href").filter(h -> h.startsWith("http")).orElse(null),
        attribute("contentmeta > language", "tag")
            .or(() -> Optional.of(item.attr("lang")).filter(l -> !l.isBlank()))
            .map(l -> l.toLowerCase(Locale.ROOT).split("-", 2)[0])
            .orElse(null),
        text("versioncreated")
            .or(() -> text("firstcreated"))
            .flatMap(DateReader::read)
            .map((Moment moment) -> moment.from(DateSource.FIELD))
            .orElse(null),
        null);
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(find(name))
        .map(e -> TextBuilder.clean(e.text()))
        .filter(t -> !t.isEmpty());
  }

  private Optional<String> attribute(String path, String attribute) {
    Element at = item;
    for (String step : path.split(" > ", -1)) {
      at = at == null ? null : new NewsItem(at).find(step);
    }
    return Optional.ofNullable(at).map(e -> e.attr(attribute)).filter(a -> !a.isBlank());
  }

  private @Nullable Element find(String name) {
    for (Element element : item.getAllElements()) {
      if (element.normalName().equals(name)) {
        return element;
      }
    }
    return null;
  }
}
