// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Known;
import org.sijill.intake.draft.TextBuilder;
import org.sijill.knowledge.section.Agencies;

/** What a page says about its report besides the words. */
final class PageKnown {
  private static final Evaluator PUBLISHER =
      Selector.evaluatorOf("[itemprop=publisher] [itemprop=name]");
  private static final Evaluator AROUND = Selector.evaluatorOf("article, main");
  private static final Evaluator AUTHOR = Selector.evaluatorOf("[itemprop=author], [rel=author]");
  private static final Evaluator INNER = Selector.evaluatorOf("a, span, strong");
  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
  private static final Evaluator HTML = Selector.evaluatorOf("html");

  private static final int LONGEST_NAME = 120;
  private static final Pattern BY =
      Pattern.compile(
          "^(بقلم|كتب بواسطة|نشر بواسطة|مرسلة بواسطة|أضافه|بواسطة|كتب|كتبت|إعداد|المصدر|تحرير|By)"
              + "\\s*[:/-]?\\s+");

  private final Document page;
  private final Roles roles;
  private final Optional<JsonLd> json;
  private final @Nullable String address;

  PageKnown(Document page, Roles roles, Optional<JsonLd> json, @Nullable String address) {
    this.page = page;
    this.roles = roles;
    this.json = json;
    this.address = address;
  }

  /** Everything; the headline tells near which element dates and names are looked for. */
  Known of(@Nullable Element headline) {
    String publisher = outlet().orElse(null);
    String byline = byline(headline).filter(b -> !b.equals(publisher)).orElse(null);
    String agency = Optional.ofNullable(byline).flatMap(Agencies.usual()::firstOf).orElse(null);
    String url = canonical().orElse(null);
    PageDates dates = new PageDates(page, roles, json);
    return new Known(
        null,
        null,
        publisher,
        agency,
        byline,
        url,
        language().orElse(null),
        dates.published(headline, url != null ? url : address).orElse(null),
        dates.updated().orElse(null));
  }

  /** Who publishes the page. */
  Optional<String> outlet() {
    return json.flatMap(j -> j.get("publisher"))
        .filter(PageKnown::isName)
        .or(
            () ->
                Meta.first(
                    page, "og:site_name", "dc.publisher", "dcterms.publisher", "application-name"))
        .or(
            () ->
                Optional.ofNullable(page.selectFirst(PUBLISHER))
                    .map(e -> e.hasAttr("content") ? e.attr("content") : e.text()))
        .map(TextBuilder::clean)
        .filter(PageKnown::isName);
  }

  private Optional<String> byline(@Nullable Element headline) {
    return json.flatMap(j -> j.get("author"))
        .filter(PageKnown::isName)
        .or(() -> marked(headline))
        .or(() -> Meta.first(page, "author", "article:author", "dc.creator", "dcterms.creator"))
        .filter(PageKnown::isName)
        .or(() -> shown(headline))
        .map(TextBuilder::clean)
        .map(b -> BY.matcher(b).replaceFirst(""))
        .filter(PageKnown::isName);
  }

  private Element scope(@Nullable Element headline) {
    Element scope = headline == null ? null : headline.closest(AROUND);
    return scope == null ? page.body() : scope;
  }

  private Optional<String> marked(@Nullable Element headline) {
    return Optional.ofNullable(scope(headline).selectFirst(AUTHOR))
        .map(Element::text)
        .filter(PageKnown::isName);
  }

  /** A byline that readers see, inside the article or around the headline. */
  private Optional<String> shown(@Nullable Element headline) {
    for (Element element : scope(headline).getAllElements()) {
      String tag = element.normalName();
      boolean small = !tag.equals("body") && !tag.equals("main") && !tag.equals("article");
      if (small && roles.has(element, Role.BYLINE) && isName(element.text())) {
        Element inner = element.selectFirst(INNER);
        boolean better = inner != null && isName(inner.text()) && element.childrenSize() > 1;
        return Optional.of(better && inner != null ? inner.text() : element.text());
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String text) {
    String clean = TextBuilder.clean(text);
    return clean.length() > 1
        && clean.length() <= LONGEST_NAME
        && clean.chars().anyMatch(Character::isLetter)
        && !clean.contains("://");
  }

  private Optional<String> canonical() {
    Element link = page.selectFirst(CANONICAL);
    return Optional.ofNullable(link)
        .map(l -> l.attr("href"))
        .flatMap(this::absolute)
        .or(() -> Meta.first(page, "og:url").flatMap(this::absolute))
        .or(() -> json.flatMap(j -> j.get("url")).flatMap(this::absolute))
        .or(() -> json.flatMap(j -> j.get("mainEntityOfPage")).flatMap(this::absolute))
        .or(() -> Optional.ofNullable(address));
  }

  private Optional<String> absolute(String href) {
    try {
      URI uri = new URI(href.strip());
      URI full = uri.isAbsolute() || address == null ? uri : new URI(address).resolve(uri);
      String scheme = full.getScheme();
      boolean web = scheme != null && (scheme.equals("http") || scheme.equals("https"));
      return web ? Optional.of(full.toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      String plain = href.strip();
      return plain.startsWith("http://") || plain.startsWith("https://")
          ? Optional.of(plain.replace(" ", "%20"))
          : Optional.empty();
    }
  }

  private Optional<String> language() {
    Element html = page.selectFirst(HTML);
    String lang = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    return Optional.of(lang)
        .filter(l -> !l.isBlank())
        .or(() -> json.flatMap(j -> j.get("inLanguage")))
        .or(() -> Meta.first(page, "og:locale", "content-language", "language", "dc.language"))
        .map(l -> l.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0])
        .filter(l -> l.length() == 2 || l.length() == 3);
  }
}
