// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the running text: one that says so ({@code
 * itemprop=articleBody}, or a class of {@code roles.tsv}), if it holds a fair part of the text;
 * else the deepest element that holds most of it.
 */
final class MainText {
  private static final Evaluator ARTICLES = Selector.evaluatorOf("article, main, [role=main]");
  private static final Evaluator AROUND = Selector.evaluatorOf("article, main");

  /** Share of the text around it that an element needs to hold the article. */
  private static final double MOST = 0.7;

  private static final int LEAST = 25;
  private static final int MOST_PARTS = 300;

  private final Roles roles;
  private final Weights weights;
  private final LeftOut leftOut;

  MainText(Roles roles, Weights weights, LeftOut leftOut) {
    this.roles = roles;
    this.weights = weights;
    this.leftOut = leftOut;
  }

  /** The element with the running text, if the page has any. */
  Optional<Element> find(Document page, @Nullable Element headline) {
    Element scope = scope(page, headline);
    Optional<Element> dense = deepest(scope);
    Optional<Element> named = named(page);
    if (named.isEmpty() || dense.isEmpty()) {
      return named.or(() -> dense);
    }
    boolean fair = weights.of(named.get()) * 5L >= weights.of(dense.get()) * 2L;
    if (!fair) {
      return dense;
    }
    return Tree.holds(named.get(), headline) ? deepest(named.get()) : named;
  }

  /** The article around the headline, or the one with most text, or the whole page. */
  private Element scope(Document page, @Nullable Element headline) {
    Element best = null;
    for (Element article : page.select(ARTICLES)) {
      boolean heavier = best == null || weights.of(article) > weights.of(best);
      if (heavier && weights.of(article) * 3L >= weights.of(page.body())) {
        best = article;
      }
    }
    if (headline != null && best == null) {
      Element around = headline.closest(AROUND);
      best = around != null && weights.of(around) > 0 ? around : null;
    }
    return best == null ? page.body() : best;
  }

  private Optional<Element> named(Document page) {
    List<Element> found = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      boolean says =
          element.attr("itemprop").contains("articleBody") || roles.has(element, Role.BODY);
      if (says
          && found.size() < MOST_PARTS
          && weights.of(element) >= LEAST
          && !isInside(element, found)
          && !isLeftOut(element)) {
        found.add(element);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Element best = found.get(0);
    int sum = 0;
    for (Element element : found) {
      best = weights.of(element) > weights.of(best) ? element : best;
      sum += weights.of(element);
    }
    boolean scattered = found.size() > 2 && sum * 10L > weights.of(best) * 13L;
    return Optional.of(scattered ? common(found) : best);
  }

  private static boolean isInside(Element element, List<Element> found) {
    return !found.isEmpty() && Tree.holds(found.get(found.size() - 1), element);
  }

  private boolean isLeftOut(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (leftOut.test(e)) {
        return true;
      }
    }
    return false;
  }

  private static Element common(List<Element> elements) {
    List<Element> chain = new ArrayList<>(elements.get(0).parents());
    for (Element element : elements) {
      List<Element> parents = element.parents();
      chain.removeIf(e -> !parents.contains(e));
    }
    return chain.get(0);
  }

  private Optional<Element> deepest(Element scope) {
    int all = weights.of(scope);
    if (all < LEAST) {
      return Optional.empty();
    }
    Element at = scope;
    while (true) {
      Element heaviest = null;
      for (Element child : at.children()) {
        if (weights.of(child) >= all * MOST && !leftOut.test(child)) {
          heaviest = child;
        }
      }
      if (heaviest == null || isLeaf(heaviest)) {
        return Optional.of(at);
      }
      at = heaviest;
    }
  }

  private static boolean isLeaf(Element element) {
    String tag = element.normalName();
    return tag.equals("p") || tag.equals("span") || tag.equals("strong") || tag.equals("b");
  }
}
