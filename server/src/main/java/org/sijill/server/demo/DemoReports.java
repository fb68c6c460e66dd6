// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** The invented reports of {@code reports.txt}. */
public final class DemoReports {
  private DemoReports() {}

  /** All reports, in the order of the file, which is the order in which they became known. */
  public static List<Report> all() {
    try (InputStream in = DemoReports.class.getResourceAsStream("reports.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "reports.txt").readAllBytes();
      return read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Report> read(String file) {
    List<Report> reports = new ArrayList<>();
    String[] blocks = file.split("(?m)^=== ", -1);
    for (int i = 1; i < blocks.length; i++) {
      int line = blocks[i].indexOf('\n');
      String[] head = (blocks[i].substring(0, line) + " ").split("\\|", -1);
      String text = blocks[i].substring(line + 1).strip();
      reports.add(new Report(header(head, text), text, List.of()));
    }
    return reports;
  }

  private static ReportHeader header(String[] head, String text) {
    return new ReportHeader(
        head[0].strip(),
        LocalDate.parse(head[1].strip()),
        "ar",
        cell(head[2]),
        cell(head[3]),
        null,
        text.substring(0, text.indexOf('\n')),
        null,
        null);
  }

  private static @Nullable String cell(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
