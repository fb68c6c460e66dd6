// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Stamp;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.date.Moment;
import org.sijill.knowledge.section.Agencies;
import org.sijill.knowledge.section.LineSign;
import org.sijill.knowledge.section.LineSigns;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * What the text itself says about the report: dateline, signature, agency.
 *
 * @param headline the words of the headline section
 * @param dateline the dateline, on a line of its own or at the head of the text
 * @param known agency, signature and day
 */
record Signs(@Nullable String headline, @Nullable String dateline, Known known) {

  static Signs of(Draft draft) {
    Finder finder = new Finder();
    for (Section section : draft.sections()) {
      finder.see(section.kind(), draft.text().substring(section.start(), section.end()).strip());
    }
    return finder.result();
  }

  /** Goes over the sections in order. */
  private static final class Finder {
    private final Agencies agencies = Agencies.usual();
    private @Nullable String headline;
    private @Nullable String dateline;
    private @Nullable String signature;
    private @Nullable String signed;
    private @Nullable String placed;
    private @Nullable String trailing;
    private @Nullable Stamp stamp;

    void see(SectionKind kind, String line) {
      switch (kind) {
        case HEADLINE -> headline = headline == null ? line : headline;
        case DATELINE -> dateline(line);
        case LEAD -> lead(line);
        case BODY -> trailing = agencies.atEnd(line).orElse(null);
        case IGNORED -> signature(line);
        case SIDE -> {}
      }
    }

    private void dateline(String line) {
      dateline = dateline == null ? line : dateline;
      Optional<Moment> day = DateReader.read(line);
      if (stamp == null && day.isPresent()) {
        stamp = day.get().from(DateSource.DATELINE);
      }
      signed = signed == null ? agencies.inSignature(line).orElse(null) : signed;
    }

    private void lead(String line) {
      trailing = agencies.atEnd(line).orElse(null);
      agencies
          .dateline(line)
          .ifPresent(
              found -> {
                dateline = dateline == null ? found.text() : dateline;
                placed = found.agency().orElse(null);
              });
    }

    private void signature(String line) {
      if (signature == null && LineSigns.usual().of(line) == LineSign.SIGNATURE) {
        signature = line;
        signed = signed == null ? agencies.inSignature(line).orElse(null) : signed;
      }
    }

    Signs result() {
      String agency = signed != null ? signed : placed != null ? placed : trailing;
      Known known = new Known(null, headline, null, agency, signature, null, null, stamp, null);
      return new Signs(headline, dateline, known);
    }
  }
}
