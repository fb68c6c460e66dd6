// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sijill.intake.Known;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.Paragraphs;
import org.sijill.knowledge.text.Folding;

/**
 * Makes drafts of parts that come apart, as feeds and newsroom files have them: headline, summary
 * and body, each plain text or HTML. Thread-safe.
 */
public final class HtmlDraft {
  private static final int BEGINNING = 40;

  /** A summary with so many of the headline's words only repeats it. */
  private static final double SAME = 0.85;

  private final int depth;
  private final Paragraphs paragraphs;

  /** Makes drafts of HTML no deeper than this. */
  public HtmlDraft(int depth, Paragraphs paragraphs) {
    this.depth = depth;
    this.paragraphs = paragraphs;
  }

  /** A draft; empty if there are no words. */
  public Optional<Draft> of(String headline, String summary, String body, Known known) {
    Element parsed = Parser.htmlParser().setMaxDepth(depth).parseInput(body, "").body();
    boolean markup = parsed.childrenSize() > 0;
    return of(headline, summary, markup ? blocks(parsed) : plain(body), known);
  }

  /** The same for a body that is a tree already. */
  public Optional<Draft> of(String headline, String summary, Element body, Known known) {
    return of(headline, summary, blocks(body), known);
  }

  private Optional<Draft> of(String headline, String summary, List<Block> body, Known known) {
    String title = Headline.withoutOutlet(paragraphs.line(headline), known.outlet());
    PageLines lines = new PageLines(title);
    lines.addAll(body);
    boolean summaryOnly = !lines.hasBody();
    List<String> lead = paragraphs.of(summary);
    if (summaryOnly) {
      lead.stream()
          .filter(line -> Headline.alike(line, title) < SAME)
          .forEach(line -> lines.addAll(plain(line)));
    } else if (!lead.isEmpty() && isNew(String.join(" ", lead), lines.firstLine())) {
      lines.lead(String.join(" ", lead));
    }
    return title.isEmpty() && !lines.hasBody()
        ? Optional.empty()
        : Optional.of(lines.build(title, known, summaryOnly));
  }

  /** A summary that breaks off, or begins as the body does, says nothing new. */
  private static boolean isNew(String summary, String body) {
    String plain = summary.strip();
    if (plain.endsWith("…") || plain.endsWith("...") || plain.endsWith("]")) {
      return false;
    }
    String first = Folding.fold(plain.substring(0, Math.min(BEGINNING, plain.length())));
    return !Folding.fold(body).startsWith(first);
  }

  private static List<Block> blocks(Element body) {
    Document page = body.ownerDocument();
    Roles roles = new Roles();
    Weights weights = Weights.weigh(page == null ? body : page);
    LeftOut leftOut = new LeftOut(roles, weights, weights.of(body), null);
    return Blocks.of(body, leftOut::test, roles);
  }

  private List<Block> plain(String text) {
    return paragraphs.of(text).stream()
        .map(line -> new Block(Block.Kind.TEXT, line, 0, false))
        .toList();
  }
}
