// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Known;
import org.sijill.intake.draft.Draft;

/** Makes a draft of one page: headline, standfirst, body, then the side matter. */
final class PageDraft {
  private static final Evaluator LINKED_TITLES =
      Selector.evaluatorOf("h2 > a, h3 > a, h4 > a, a > h2, a > h3, a > h4");
  private static final Evaluator AROUND = Selector.evaluatorOf("article, main");
  private static final Evaluator STORY = Selector.evaluatorOf("h1, article");

  /** A page with less running text than this and no article of its own is no article. */
  private static final int LEAST = 40;

  private static final Set<String> UNDER = Set.of("p", "h2", "h3", "h4");
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");

  private final Document page;
  private final Roles roles = new Roles();
  private final Optional<JsonLd> json;
  private final PageKnown known;
  private final Headline headline;
  private final Weights weights;
  private final LeftOut leftOut;

  PageDraft(Document page, @Nullable String address) {
    this.page = page;
    this.json = JsonLd.of(page);
    this.known = new PageKnown(page, roles, json, address);
    this.headline = Headline.of(page, json, known.outlet().orElse(null));
    this.weights = Weights.weigh(page.body());
    this.leftOut = new LeftOut(roles, weights, weights.of(page.body()), headline.element());
  }

  /** The draft; empty if the page holds no article. */
  Optional<Draft> draft() {
    MainText mainText = new MainText(roles, weights, leftOut);
    Optional<Element> main = mainText.find(page, headline.element());
    PageLines lines = new PageLines(headline.text());
    main.ifPresent(element -> lines.addAll(Blocks.of(element, leftOut::test, roles)));
    if (lines.bodyLength() < LEAST || told().length() > 3 * lines.bodyLength()) {
      lines.replaceBody(told());
    }
    if (!lines.hasBody() || isListOfLinks(main, lines)) {
      return Optional.empty();
    }
    main.ifPresent(element -> standfirst(element).ifPresent(lines::lead));
    main.ifPresent(element -> galleries(element, lines));
    Known all = known.of(headline.element());
    return Optional.of(lines.build(headline.text(), all, false));
  }

  /** The text that the page tells machines; for pages that show it by script only. */
  private String told() {
    List<String> lines = new ArrayList<>();
    json.flatMap(j -> j.get("articleBody")).ifPresent(lines::add);
    if (lines.isEmpty()) {
      json.map(JsonLd::updates)
          .ifPresent(
              updates ->
                  updates.forEach(
                      u -> {
                        lines.add(u.headline());
                        lines.add(u.body());
                      }));
    }
    return String.join("\n", lines);
  }

  /** A front page: headings that are links, more of them than lines of text. */
  private boolean isListOfLinks(Optional<Element> main, PageLines lines) {
    boolean article =
        json.isPresent() || Meta.first(page, "og:type").filter("article"::equals).isPresent();
    if (article || main.isEmpty()) {
      return false;
    }
    int titles = main.get().select(LINKED_TITLES).size();
    return titles >= 4 && titles * 2 >= lines.bodyLines();
  }

  /**
   * A standfirst that stands outside the running text: by its name, or right under the headline.
   */
  private Optional<String> standfirst(Element main) {
    Element shown = headline.element();
    Element around = shown == null ? null : shown.closest(AROUND);
    for (Element element : (around == null ? page.body() : around).getAllElements()) {
      boolean named = roles.has(element, Role.STANDFIRST) && !roles.has(element, Role.BODY);
      if (named && isStandfirst(element, main)) {
        return Optional.of(element.text());
      }
    }
    Element under = shown == null ? null : shown.nextElementSibling();
    boolean line = under != null && UNDER.contains(under.normalName());
    return under != null && line && isStandfirst(under, main)
        ? Optional.of(under.text())
        : Optional.empty();
  }

  private boolean isStandfirst(Element element, Element main) {
    int length = element.text().length();
    return length >= 30
        && length <= 800
        && weights.of(element) > 0
        && Tree.apart(element, main)
        && !leftOut.test(element)
        && !KEPT.contains(element.normalName())
        && element.selectFirst(STORY) == null;
  }

  private void galleries(Element main, PageLines lines) {
    Element scope = main;
    for (Element e = main; e != null && !e.normalName().equals("body"); e = e.parent()) {
      scope = e;
    }
    Element around = main.closest(AROUND);
    scope = around != null ? around : scope;
    List<Element> found = new ArrayList<>();
    for (Element element : scope.getAllElements()) {
      boolean gallery = isPicture(element);
      if (gallery && Tree.apart(element, main) && !leftOut.test(element) && isNew(element, found)) {
        found.add(element);
        lines.addAll(
            Blocks.of(element, leftOut::test, roles).stream().map(PageDraft::aside).toList());
      }
    }
  }

  private boolean isPicture(Element element) {
    Set<Role> all = roles.of(element);
    return element.normalName().equals("figure")
        || (!KEPT.contains(element.normalName())
            && !all.contains(Role.BODY)
            && (all.contains(Role.GALLERY)
                || all.contains(Role.CAPTION)
                || all.contains(Role.CREDIT)));
  }

  private static boolean isNew(Element element, List<Element> found) {
    return found.isEmpty() || !Tree.holds(found.get(found.size() - 1), element);
  }

  private static Block aside(Block block) {
    return block.kind() == Block.Kind.TEXT
        ? new Block(Block.Kind.SIDE, block.text(), block.linked(), block.heading())
        : block;
  }
}
