// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.out;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.section.LineSign;
import org.sijill.knowledge.section.LineSigns;
import org.sijill.model.Report;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * A picture gallery among the side matter after a report's running text. Each picture's credit
 * marks a card; pages put it before the card's title and caption or after them, and if the last
 * line is a credit, after. What stands before the first card is the gallery's own title and
 * introduction. Immutable.
 *
 * @param title the gallery's title
 * @param introduction its introduction
 * @param cards its pictures, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gallery(@Nullable String title, @Nullable String introduction, List<Card> cards) {
  private static final int TITLE_WORDS = 16;

  public Gallery {
    cards = List.copyOf(cards);
  }

  /**
   * One picture.
   *
   * @param title the line above its caption
   * @param caption what it shows, with line breaks between paragraphs
   * @param credit who made it, as the page words it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Card(@Nullable String title, @Nullable String caption, @Nullable String credit) {}

  /** A line of side matter. */
  private record Line(String text, boolean credit) {
    boolean isTitle() {
      return !text.endsWith(".") && text.split("\\s+", TITLE_WORDS + 1).length <= TITLE_WORDS;
    }
  }

  /** The gallery of a report, or null if no picture among its side matter has a credit. */
  public static @Nullable Gallery of(Report report) {
    List<Line> lines = lines(report);
    int first = firstCredit(lines, 0);
    if (first == lines.size()) {
      return null;
    }
    return lines.get(lines.size() - 1).credit() ? creditsAfter(lines) : creditsBefore(lines, first);
  }

  private static List<Line> lines(Report report) {
    List<Line> out = new ArrayList<>();
    for (Section section : report.sections()) {
      String text = report.text().substring(section.start(), section.end()).strip();
      boolean credit = LineSigns.usual().of(text) == LineSign.CREDIT;
      if (section.kind() == SectionKind.BODY || section.kind() == SectionKind.LEAD) {
        out.clear();
      } else if (credit || section.kind() == SectionKind.SIDE) {
        out.add(new Line(text, credit));
      }
    }
    return out;
  }

  private static int firstCredit(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).credit()) {
      i++;
    }
    return i;
  }

  private static Gallery creditsBefore(List<Line> lines, int first) {
    List<Card> cards = new ArrayList<>();
    for (int at = first; at < lines.size(); ) {
      int end = firstCredit(lines, at + 1);
      cards.add(card(lines.subList(at + 1, end), lines.get(at).text()));
      at = end;
    }
    Card head = card(lines.subList(0, first), null);
    return new Gallery(head.title(), head.caption(), cards);
  }

  private static Gallery creditsAfter(List<Line> lines) {
    List<Card> cards = new ArrayList<>();
    int end = firstCredit(lines, 0);
    int start = end;
    while (start > 0 && !(start < end && lines.get(start).isTitle())) {
      start--;
    }
    Card head = card(lines.subList(0, start), null);
    while (end < lines.size()) {
      cards.add(card(lines.subList(start, end), lines.get(end).text()));
      start = end + 1;
      end = firstCredit(lines, start);
    }
    return new Gallery(head.title(), head.caption(), cards);
  }

  private static Card card(List<Line> lines, @Nullable String credit) {
    boolean titled = !lines.isEmpty() && lines.get(0).isTitle();
    List<String> caption =
        lines.subList(titled ? 1 : 0, lines.size()).stream().map(Line::text).toList();
    return new Card(
        titled ? lines.get(0).text() : null,
        caption.isEmpty() ? null : String.join("\n", caption),
        credit);
  }
}
