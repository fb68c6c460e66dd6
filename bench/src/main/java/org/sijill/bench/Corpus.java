// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/**
 * The reports that are measured: every so many of a file of JSON lines, so that all outlets occur.
 */
final class Corpus {
  /** The file, by system property {@code sijill.corpus}. */
  static final Path FILE =
      Path.of(System.getProperty("sijill.corpus", "../shared/corpus/news-2018.jsonl.gz"));

  private Corpus() {}

  /**
   * Reads reports.
   *
   * @param step takes the first of every so many
   */
  static List<Report> reports(int step) {
    List<Report> out = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      int n = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (n++ % step == 0) {
          out.add(report(mapper.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private static Report report(JsonNode node) {
    String text = node.path("text").asText(node.path("body").asText());
    String title = node.path("title").asText(node.path("headline").asText());
    LocalDate day = LocalDate.parse(node.path("published").asText("2018-06-01").substring(0, 10));
    return report(node.path("id").asText("r"), day, title.isEmpty() ? text : title + "\n\n" + text);
  }

  /** A report of a text. */
  static Report report(String id, LocalDate day, String text) {
    return new Report(
        new ReportHeader(id, day, "ar", null, null, null, null, null, null), text, List.of());
  }
}
