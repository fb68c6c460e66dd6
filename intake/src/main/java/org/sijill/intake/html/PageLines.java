// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Known;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.Paragraphs;
import org.sijill.intake.draft.TextBuilder;
import org.sijill.knowledge.section.LineSign;
import org.sijill.knowledge.section.LineSigns;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.SectionKind;

/** Sorts lines into running text, side matter and what is left out. */
final class PageLines {
  private static final int TEASER = 120;

  private final List<String> body = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Block> side = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private final List<String> datelines = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable String lead;

  PageLines(String headline) {
    seen.add(Folding.fold(headline));
  }

  void addAll(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.TEXT) {
        text(block);
      } else {
        side(block);
      }
    }
  }

  private void text(Block block) {
    String line = block.text();
    switch (LineSigns.usual().of(line)) {
      case NONE -> running(block);
      case SIGNATURE -> (body.isEmpty() ? datelines : signatures).add(line);
      case CAPTION -> side.add(new Block(Block.Kind.SIDE, line, 0, false));
      case CREDIT -> side.add(new Block(Block.Kind.CREDIT, line, 0, false));
      case DATE, UPDATED, AD, ASIDE, TAGS, RULE, LINK -> {}
    }
  }

  /** A heading waits until text follows it; one over links or at the end leads elsewhere. */
  private void running(Block block) {
    String line = block.text();
    if (block.isLink() && line.length() < TEASER) {
      headings.clear();
    } else if (hasLetter(line) && seen.add(Folding.fold(line))) {
      if (block.heading()) {
        headings.add(line);
      } else {
        body.addAll(headings);
        headings.clear();
        body.add(line);
      }
    }
  }

  private static boolean hasLetter(String line) {
    return line.chars().anyMatch(Character::isLetter);
  }

  private void side(Block block) {
    String line = block.text();
    int mark = line.indexOf('©');
    if (mark > 0 && block.kind() == Block.Kind.SIDE) {
      side(new Block(Block.Kind.SIDE, line.substring(0, mark).strip(), 0, false));
      side(new Block(Block.Kind.CREDIT, line.substring(mark), 0, false));
      return;
    }
    LineSign sign = LineSigns.usual().of(line);
    if (block.kind() == Block.Kind.CREDIT || sign == LineSign.CREDIT || mark == 0) {
      side.add(new Block(Block.Kind.CREDIT, line, 0, false));
    } else if ((sign == LineSign.NONE || sign == LineSign.CAPTION)
        && hasLetter(line)
        && seen.add(Folding.fold(line))) {
      side.add(block);
    }
  }

  void lead(String text) {
    if (seen.add(Folding.fold(text))) {
      lead = text;
    }
  }

  void replaceBody(String told) {
    List<String> lines = Paragraphs.plain().of(told);
    if (!lines.isEmpty()) {
      body.clear();
      body.addAll(lines);
    }
  }

  int bodyLength() {
    return body.stream().mapToInt(String::length).sum();
  }

  int bodyLines() {
    return body.size();
  }

  boolean hasBody() {
    return !body.isEmpty();
  }

  String firstLine() {
    return body.isEmpty() ? "" : body.get(0);
  }

  Draft build(String headline, Known known, boolean summaryOnly) {
    TextBuilder text = new TextBuilder().headline(headline);
    datelines.forEach(line -> text.line(SectionKind.DATELINE, line));
    if (lead != null) {
      text.body(lead);
    }
    body.forEach(text::body);
    signatures.forEach(line -> text.line(SectionKind.IGNORED, line));
    for (Block block : side) {
      boolean credit = block.kind() == Block.Kind.CREDIT;
      text.line(credit ? SectionKind.IGNORED : SectionKind.SIDE, block.text());
    }
    return text.build(known, summaryOnly);
  }
}
