// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.draft.TextBuilder;
import org.sijill.knowledge.text.Folding;

/**
 * The headline of a page: what readers see above the text, checked against what the page tells
 * machines; the outlet's name after a bar or dash goes.
 *
 * @param text the headline, empty if there is none
 * @param element the element that shows it, if one does
 */
record Headline(String text, @Nullable Element element) {
  private static final Evaluator H1 = Selector.evaluatorOf("h1");
  private static final Evaluator HEADLINES = Selector.evaluatorOf("h1, [itemprop=headline], h2");

  private static final List<String> SEPARATORS = List.of("|", "::", "»", "•", "—", "–", "-");
  private static final int SHORTEST = 8;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Headline of(Document page, Optional<JsonLd> json, @Nullable String outlet) {
    String told =
        json.flatMap(j -> j.get("headline"))
            .or(() -> Meta.first(page, "og:title", "twitter:title", "dc.title", "dcterms.title"))
            .map(t -> withoutOutlet(TextBuilder.clean(t), outlet))
            .orElse("");
    String title = withoutOutlet(TextBuilder.clean(page.title()), outlet);
    Element best = null;
    double bestScore = 0;
    for (Element element : candidates(page)) {
      double score = Math.max(alike(element.text(), told), alike(element.text(), title));
      boolean marked = element.attr("itemprop").contains("headline");
      score += marked ? 0.5 : 0;
      if (score > bestScore) {
        best = element;
        bestScore = score;
      }
    }
    if (best != null && bestScore >= 0.5) {
      return new Headline(TextBuilder.clean(best.text()), best);
    }
    if (!told.isEmpty()) {
      return new Headline(told, null);
    }
    Element only = page.selectFirst(H1);
    String first = only == null ? "" : TextBuilder.clean(only.text());
    return only != null && first.length() > SHORTEST
        ? new Headline(first, only)
        : inTitle(page, TextBuilder.clean(page.title()), title);
  }

  /** An element of any kind that shows most of the page's title and nothing else. */
  private static Headline inTitle(Document page, String title, String otherwise) {
    for (Element element : page.body().getAllElements()) {
      if (element.childrenSize() <= 1 && element.ownText().length() <= title.length()) {
        String text = TextBuilder.clean(element.text());
        boolean most = text.length() > SHORTEST && text.length() * 2 >= title.length();
        if (most && title.contains(text) && !element.normalName().equals("a")) {
          return new Headline(text, element);
        }
      }
    }
    return new Headline(otherwise, null);
  }

  private static List<Element> candidates(Document page) {
    List<Element> all = page.select(HEADLINES);
    return all.subList(0, Math.min(all.size(), 200));
  }

  /** Share of words that two lines have in common, from 0 to 1. */
  static double alike(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long common = first.stream().filter(second::contains).count();
    return 2.0 * common / (first.size() + second.size());
  }

  private static List<String> words(String text) {
    String folded = Folding.fold(text.substring(0, Math.min(text.length(), 400)));
    return NO_WORD.splitAsStream(folded).filter(w -> !w.isEmpty()).toList();
  }

  /** Takes the outlet's name off the end of a title. */
  static String withoutOutlet(String title, @Nullable String outlet) {
    String text = title;
    for (String separator : SEPARATORS) {
      text = cut(text, separator, outlet);
    }
    return text;
  }

  private static String cut(String text, String separator, @Nullable String outlet) {
    int at = text.lastIndexOf(" " + separator + " ");
    if (at <= 0) {
      return text;
    }
    String tail = text.substring(at + separator.length() + 2).strip();
    boolean bar = separator.equals("|") || separator.equals("::") || separator.equals("»");
    boolean isOutlet = outlet != null && alike(tail, outlet) >= 0.6;
    return isOutlet || (bar && words(tail).size() <= 5) ? text.substring(0, at).strip() : text;
  }
}
