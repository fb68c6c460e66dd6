// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.ArrayList;
import java.util.List;
import org.sijill.knowledge.section.Sections;
import org.sijill.model.Report;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * Gives each line of a report its part: what intake marked, or else what the line's own signs say
 * ({@link Sections}). Thread-safe.
 */
final class Sectioner {
  private Sectioner() {}

  /** The sections of a report, one a line, in order; blank lines have none. */
  static List<Section> sections(Report report) {
    return report.sections().isEmpty() ? Sections.bySigns(report.text()) : marked(report);
  }

  private static List<Section> marked(Report report) {
    List<Section> out = new ArrayList<>();
    List<Section> known = report.sections();
    int next = 0;
    for (Section line : Sections.lines(report.text())) {
      while (next < known.size() && known.get(next).end() <= line.start()) {
        next++;
      }
      boolean inside = next < known.size() && known.get(next).start() <= line.start();
      SectionKind kind = inside ? known.get(next).kind() : SectionKind.BODY;
      out.add(new Section(kind, line.start(), line.end()));
    }
    return out;
  }
}
