// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.sijill.intake.draft.TextBuilder;

/**
 * Turns a part of a page into lines: one for each block element, for each row of a table with
 * headings, and for what stands between line breaks. Goes over the tree without recursion.
 */
final class Blocks implements NodeFilter {
  private static final Evaluator TABLE = Selector.evaluatorOf("table");
  private static final Evaluator HEAD_CELL = Selector.evaluatorOf("th");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Predicate<Element> leftOut;
  private final Roles roles;
  private final List<Block> out = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int links;
  private int side;
  private int credit;
  private int headings;
  private boolean broken;

  private Blocks(Predicate<Element> leftOut, Roles roles) {
    this.leftOut = leftOut;
    this.roles = roles;
  }

  /** The lines of an element, without what is left out. */
  static List<Block> of(Element root, Predicate<Element> leftOut, Roles roles) {
    Blocks blocks = new Blocks(leftOut, roles);
    root.filter(blocks);
    blocks.flush();
    return blocks.out;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && leftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
    } else if (isCell(element)) {
      line.append(line.toString().isBlank() ? "" : " | ");
    } else if (breaks(element)) {
      flush();
    }
    links += tag.equals("a") ? 1 : 0;
    side += isSide(element) ? 1 : 0;
    credit += isCredit(element) ? 1 : 0;
    headings += HEADINGS.contains(tag) ? 1 : 0;
  }

  private void leave(Element element) {
    String tag = element.normalName();
    if (breaks(element) && !isCell(element)) {
      flush();
    }
    links -= tag.equals("a") ? 1 : 0;
    side -= isSide(element) ? 1 : 0;
    credit -= isCredit(element) ? 1 : 0;
    headings -= HEADINGS.contains(tag) ? 1 : 0;
  }

  private boolean breaks(Element element) {
    return element.isBlock() || isSide(element) || isCredit(element);
  }

  private static boolean isCell(Element element) {
    String tag = element.normalName();
    if (!tag.equals("td") && !tag.equals("th")) {
      return false;
    }
    Element table = element.closest(TABLE);
    return table != null && table.selectFirst(HEAD_CELL) != null;
  }

  private boolean isSide(Element element) {
    return switch (element.normalName()) {
      case "figure", "figcaption", "aside" -> true;
      case "html", "body", "main", "article" -> false;
      default -> {
        Set<Role> all = roles.of(element);
        yield !all.contains(Role.BODY)
            && (all.contains(Role.GALLERY)
                || all.contains(Role.CAPTION)
                || all.contains(Role.EMBED));
      }
    };
  }

  private boolean isCredit(Element element) {
    return roles.has(element, Role.CREDIT)
        || (side > 0
            && (element.normalName().equals("small") || element.normalName().equals("cite")));
  }

  private void add(String text) {
    if (broken && !text.isBlank()) {
      broken = false;
    }
    line.append(text);
    linked += links > 0 ? text.strip().length() : 0;
  }

  /** Two breaks end a paragraph; one does where the sentence is over. */
  private void lineBreak() {
    String soFar = line.toString().stripTrailing();
    boolean over = !soFar.isEmpty() && ".!؟?:»\"”…".indexOf(soFar.charAt(soFar.length() - 1)) >= 0;
    if (broken || over || side > 0) {
      flush();
    } else {
      line.append(' ');
      broken = true;
    }
  }

  private void flush() {
    String text = TextBuilder.clean(line.toString());
    if (!text.isEmpty()) {
      Block.Kind kind =
          credit > 0 ? Block.Kind.CREDIT : side > 0 ? Block.Kind.SIDE : Block.Kind.TEXT;
      out.add(new Block(kind, text, linked, headings > 0));
    }
    line.setLength(0);
    linked = 0;
    broken = false;
  }
}
