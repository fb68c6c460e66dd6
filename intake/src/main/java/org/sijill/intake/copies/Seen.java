// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.section.Agencies;
import org.sijill.model.Report;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * What is remembered of a report: its sketch and a hash of each paragraph, not its words.
 *
 * @param id its id
 * @param first id of the first version
 * @param page its address without what tracks readers, or null
 * @param day its day of publication
 * @param sketch the sketch of its running text
 * @param headline hash of its headline
 * @param paragraphs hash of each paragraph of running text
 * @param numbers which non-blank line each paragraph is, from 1
 */
record Seen(
    String id,
    String first,
    @Nullable String page,
    LocalDate day,
    Sketch sketch,
    long headline,
    List<Long> paragraphs,
    List<Integer> numbers) {

  static Seen of(Report report) {
    StringBuilder text = new StringBuilder();
    List<Long> paragraphs = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    long headline = 0;
    int number = 0;
    for (Section section : report.sections()) {
      number++;
      String line = report.text().substring(section.start(), section.end());
      if (section.kind() == SectionKind.HEADLINE) {
        headline = Sketch.exact(line);
      } else if (section.kind() == SectionKind.LEAD || section.kind() == SectionKind.BODY) {
        String plain = section.kind() == SectionKind.LEAD ? withoutDateline(line) : line;
        text.append(plain).append('\n');
        paragraphs.add(Sketch.exact(plain));
        numbers.add(number);
      }
    }
    if (paragraphs.isEmpty()) {
      text.append(report.text());
    }
    String id = report.header().id();
    return new Seen(
        id,
        id,
        page(report.header().url()),
        report.header().published(),
        Sketch.of(text.toString()),
        headline,
        List.copyOf(paragraphs),
        List.copyOf(numbers));
  }

  /** Outlets set their own dateline before the agency's words. */
  private static String withoutDateline(String line) {
    Optional<Agencies.Dateline> dateline = Agencies.usual().dateline(line);
    return dateline.map(d -> line.substring(d.text().length())).orElse(line);
  }

  static @Nullable String page(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String plain = url.replaceFirst("#.*$", "").replaceAll("[?&](utm_\\w+|fbclid|gclid)=[^&]*", "");
    return plain.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/+$", "");
  }

  /** The same as a version of another. */
  Seen versionOf(Seen earlier) {
    return new Seen(id, earlier.first, page, day, sketch, headline, paragraphs, numbers);
  }

  /** Numbers of the paragraphs that the other does not have. */
  List<Integer> beyond(Seen other) {
    Set<Long> known = new HashSet<>(other.paragraphs);
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!known.contains(paragraphs.get(i))) {
        out.add(numbers.get(i));
      }
    }
    return out;
  }
}
