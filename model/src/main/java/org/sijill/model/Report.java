// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import java.util.List;

/**
 * One published text, ready to be coded. Immutable and thread-safe.
 *
 * <p>The text is headline, a blank line, then the body; every offset in a coded report counts
 * UTF-16 units of exactly this string. {@code sections} are in order of their start and may be
 * empty, in which case the coder finds the sections by their own signs.
 *
 * @param header what is known about the report
 * @param text headline, a blank line, body
 * @param sections the parts of the text as far as intake knows them, or empty
 */
public record Report(ReportHeader header, String text, List<Section> sections) {
  public Report {
    sections = List.copyOf(sections);
  }
}
