// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sijill.intake.Limits;
import org.sijill.intake.draft.Paragraphs;

/**
 * Cuts a value that may be HTML, plain text or plain text with entities into clean lines, without
 * captions, links to other stories and share bars. Thread-safe.
 */
public final class HtmlParagraphs implements Paragraphs {
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

  private final Limits limits;

  /** Cuts within these limits. */
  public HtmlParagraphs(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<String> of(String value) {
    return lines(value, limits.depth());
  }

  private static List<String> lines(String value, int depth) {
    if (!MARKUP.matcher(value).find()) {
      return Paragraphs.plain().of(value);
    }
    if (!TAG.matcher(value).find()) {
      return Paragraphs.plain().of(Parser.unescapeEntities(value, false));
    }
    Document page = Parser.htmlParser().setMaxDepth(depth).parseInput(value, "");
    Element body = page.body();
    Roles roles = new Roles();
    Weights weights = Weights.weigh(body);
    LeftOut leftOut = new LeftOut(roles, weights, weights.of(body), null);
    return Blocks.of(body, leftOut::test, roles).stream()
        .filter(b -> b.kind() == Block.Kind.TEXT)
        .map(Block::text)
        .toList();
  }
}
