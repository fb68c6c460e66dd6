// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Stamp;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.date.Moment;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.TextBuilder;
import org.sijill.intake.html.HtmlDraft;

/** One item of RSS or one entry of Atom. */
final class FeedItem {
  private final Element item;
  private final @Nullable String feed;
  private final @Nullable String language;

  FeedItem(Element item, @Nullable String feed, @Nullable String language) {
    this.item = item;
    this.feed = feed;
    this.language = language;
  }

  /** Its draft; empty if it has no words. */
  Optional<Draft> draft(HtmlDraft drafts) {
    String headline = markup("title").or(() -> markup("dc_title")).orElse("");
    String summary = markup("description").or(() -> markup("summary")).orElse("");
    Element content = child("content");
    if (content != null && content.attr("type").equals("xhtml")) {
      return drafts.of(headline, summary, content, known());
    }
    String body = markup("content_encoded").or(() -> markup("content")).orElse("");
    return drafts.of(headline, summary, body, known());
  }

  private Known known() {
    String link = link().orElse(null);
    return new Known(
        id(link),
        null,
        text("source > title").or(() -> text("source")).orElse(feed),
        null,
        text("dc_creator").or(() -> text("author > name")).or(() -> text("author")).orElse(null),
        link,
        Optional.of(item.attr("lang")).filter(l -> !l.isBlank()).orElse(language),
        published().orElse(null),
        date("updated").or(() -> date("dcterms_modified")).map(Moment::at).orElse(null));
  }

  /**
   * Items are named by a hash of what the feed names them by, so they keep it from poll to poll.
   */
  private String id(@Nullable String link) {
    String name =
        text("guid")
            .or(() -> text("id"))
            .or(() -> Optional.ofNullable(link))
            .or(() -> Optional.of(item.attr("about")).filter(a -> !a.isBlank()))
            .orElseGet(item::text);
    return Bytes.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private Optional<Stamp> published() {
    return date("pubDate")
        .or(() -> date("published"))
        .or(() -> date("dc_date"))
        .or(() -> date("dcterms_issued"))
        .or(() -> date("dcterms_created"))
        .or(() -> date("updated"))
        .map(moment -> moment.from(DateSource.FIELD));
  }

  private Optional<Moment> date(String name) {
    return text(name).flatMap(DateReader::read);
  }

  private Optional<String> link() {
    for (Element link : item.children()) {
      boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      if (link.normalName().equals("link") && alternate) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        if (!address.isBlank()) {
          return Optional.of(address.strip());
        }
      }
    }
    return text("guid").filter(g -> g.startsWith("http://") || g.startsWith("https://"));
  }

  private @Nullable Element child(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (Element child : item.children()) {
      if (child.normalName().equals(plain)) {
        return child;
      }
    }
    return null;
  }

  /** The words of a child, or of a child of a child. */
  private Optional<String> text(String path) {
    Element at = item;
    for (String name : path.split(" > ", -1)) {
      at = at == null ? null : new FeedItem(at, null, null).child(name);
    }
    return Optional.ofNullable(at).map(e -> TextBuilder.clean(e.text())).filter(t -> !t.isEmpty());
  }

  /** A child's text with the markup that is written in it. */
  private Optional<String> markup(String name) {
    return Optional.ofNullable(child(name)).map(Element::wholeText).filter(t -> !t.isBlank());
  }
}
