// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.util.ArrayList;
import java.util.List;
import org.sijill.intake.Known;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * Writes a report's text line by line and keeps where each part stands. Lines are cleaned: runs of
 * white space become one space, control characters go. Not thread-safe.
 */
public final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private boolean lead;

  /** Begins with the headline and the blank line after it; a blank headline is left out. */
  public TextBuilder headline(String headline) {
    String line = clean(headline);
    if (!line.isEmpty()) {
      append(SectionKind.HEADLINE, line);
      text.append('\n');
    }
    return this;
  }

  /** Adds a line of running text; the first one is the lead. */
  public TextBuilder body(String line) {
    return line(lead ? SectionKind.BODY : SectionKind.LEAD, line);
  }

  /** Adds a line, unless it is blank. */
  public TextBuilder line(SectionKind kind, String line) {
    String clean = clean(line);
    if (!clean.isEmpty()) {
      lead |= kind == SectionKind.LEAD || kind == SectionKind.BODY;
      append(kind, clean);
    }
    return this;
  }

  private void append(SectionKind kind, String line) {
    sections.add(new Section(kind, text.length(), text.length() + line.length()));
    text.append(line).append('\n');
  }

  /** Whether running text was added. */
  public boolean hasBody() {
    return lead;
  }

  /** The draft so far. */
  public Draft build(Known known, boolean summaryOnly) {
    return new Draft(text.toString(), sections, known, summaryOnly);
  }

  /** One line without runs of white space, control characters and byte order marks. */
  public static String clean(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (!Character.isISOControl(c) && c != 0xFEFF && c != 0xAD) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
