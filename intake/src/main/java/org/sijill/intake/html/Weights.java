// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: characters of blocks that are long enough to
 * be sentences and are not links. One pass over the page.
 */
final class Weights {
  private static final int SENTENCE = 25;
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "button",
          "select",
          "option",
          "textarea",
          "nav",
          "footer",
          "head",
          "title",
          "object",
          "canvas");

  private final IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();

  private Weights() {}

  /** Weighs a page. */
  static Weights weigh(Element root) {
    Weights weights = new Weights();
    root.traverse(weights.new Weighing());
    return weights;
  }

  /** Characters of running text in the element. */
  int of(Element element) {
    return held.getOrDefault(element, 0);
  }

  /** Whether the element never shows running text. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Adds up the text between block edges and books it on the elements around it. */
  private final class Weighing implements NodeVisitor {
    private int silent;
    private int links;
    private int plain;
    private int linked;
    private Element holder = new Element("none");

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text);
      } else if (node instanceof Element element) {
        if (breaks(element)) {
          close();
        }
        silent += isSilent(element) ? 1 : 0;
        links += isLink(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (breaks(element)) {
          close();
        }
        silent -= isSilent(element) ? 1 : 0;
        links -= isLink(element) ? 1 : 0;
      }
    }

    private void add(TextNode text) {
      int length = text.isBlank() ? 0 : text.text().strip().length();
      Element parent = text.parent();
      if (length > 0 && silent == 0 && parent != null) {
        plain += links > 0 ? 0 : length;
        linked += links > 0 ? length : 0;
        holder = parent;
      }
    }

    private void close() {
      if (plain >= SENTENCE && plain >= linked) {
        for (Element e = holder; e != null; e = e.parent()) {
          held.merge(e, plain + linked, Integer::sum);
        }
      }
      plain = 0;
      linked = 0;
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }
}
