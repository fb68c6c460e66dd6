// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.util.List;
import org.sijill.intake.Known;
import org.sijill.knowledge.section.Sections;
import org.sijill.model.Section;

/**
 * A report in the making: its text, its parts, and what its own source says about it.
 *
 * @param text headline, blank line, body
 * @param sections the parts of the text, in order
 * @param known what the source says
 * @param summaryOnly whether the text is only a summary
 */
public record Draft(String text, List<Section> sections, Known known, boolean summaryOnly) {
  public Draft {
    sections = List.copyOf(sections);
  }

  /** A text that stands as it is, divided by its own signs. */
  public static Draft asItStands(String text, Known known) {
    return new Draft(text, Sections.bySigns(text), known, false);
  }
}
