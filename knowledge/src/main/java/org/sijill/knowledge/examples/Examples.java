// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.knowledge.Tsv;

/**
 * Reads the example files: columns {@code id}, {@code published}, {@code text}, {@code rows}.
 *
 * <p>In {@code text} the mark {@code ¶} ends a paragraph, the first being the headline; in {@code
 * rows} events and tallies are separated by {@code |}. The format of a row is told in the README
 * beside the files. Thread-safe.
 */
public final class Examples {
  private static final String FOLDER = "ar/examples/";

  private Examples() {}

  /**
   * All example files of the class path, in the order of {@code files.tsv}.
   *
   * @throws IllegalArgumentException if a row is malformed or an id stands twice, with file and
   *     line
   */
  public static List<Example> all() {
    List<Example> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Tsv.Row file : Tsv.resource(Tsv.class, FOLDER + "files.tsv")) {
      for (Example example : read(Tsv.resource(Tsv.class, FOLDER + file.get("file")))) {
        if (!ids.add(example.id())) {
          throw new IllegalArgumentException(
              example.where() + ": id " + example.id() + " stands twice");
        }
        out.add(example);
      }
    }
    return List.copyOf(out);
  }

  /** Reads rows of one file. */
  public static List<Example> read(List<Tsv.Row> rows) {
    return rows.stream().map(Examples::example).toList();
  }

  private static Example example(Tsv.Row row) {
    try {
      List<ExpectedRow> wanted = row.list("rows").stream().map(RowParser::parse).toList();
      LocalDate published = LocalDate.parse(row.get("published"));
      String text = text(row.get("text"));
      if (row.get("id").isEmpty() || text.isEmpty()) {
        throw new IllegalArgumentException("id and text are needed");
      }
      return new Example(row.get("id"), published, text, wanted, row.where());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
    }
  }

  private static String text(String cell) {
    List<String> paragraphs =
        Arrays.stream(cell.split("¶")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (paragraphs.size() < 2) {
      return String.join("", paragraphs);
    }
    return paragraphs.get(0) + "\n\n" + String.join("\n", paragraphs.subList(1, paragraphs.size()));
  }
}
