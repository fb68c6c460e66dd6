// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated files that hold the knowledge.
 *
 * <p>Format: UTF-8, one row a line, cells separated by tabs; the first line that is not a comment
 * names the columns; lines that begin with {@code #} and empty lines are passed over; cells are
 * trimmed; lists inside a cell are separated by {@code |}. Missing cells at a row's end are empty;
 * more cells than columns are an error.
 */
public final class Tsv {
  private Tsv() {}

  /**
   * One row with the place it came from.
   *
   * @param file name of the file
   * @param line line number from 1
   * @param columns the names of the columns
   * @param cells the cells, as many as there are columns
   */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /**
     * The cell of a column, empty if it has none.
     *
     * @throws IllegalArgumentException if the file has no such column
     */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new IllegalArgumentException(where() + ": no column '" + column + "'");
      }
      return cells.get(i);
    }

    /** The members of a list cell; empty for an empty cell. */
    public List<String> list(String column) {
      return members(get(column));
    }

    /** The list cells between the separators of a cell, each with its members. */
    public List<List<String>> lists(String column, String separator) {
      String cell = get(column);
      List<List<String>> out = new ArrayList<>();
      int start = 0;
      for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, start)) {
        out.add(members(cell.substring(start, at)));
        start = at + separator.length();
      }
      out.add(members(cell.substring(start)));
      return List.copyOf(out);
    }

    private static List<String> members(String cell) {
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> out = parts(cell, '|');
      out.removeIf(String::isEmpty);
      return List.copyOf(out);
    }

    /** {@code file:line}, for messages. */
    public String where() {
      return file + ":" + line;
    }
  }

  /**
   * Reads a file of the class path.
   *
   * @param anchor a class in the module and package that the resource lies beside
   * @param name resource name, relative to {@code anchor}
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is missing or malformed, with file and line
   */
  public static List<Row> resource(Class<?> anchor, String name) {
    InputStream in = anchor.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("knowledge file " + name + " is missing");
    }
    try (in) {
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads rows from a stream; {@code name} is used in messages. */
  public static List<Row> read(String name, InputStream in) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = parts(line, '\t');
      if (columns.isEmpty()) {
        columns = List.copyOf(cells);
        continue;
      }
      if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(
            name
                + ":"
                + number
                + ": "
                + cells.size()
                + " cells for "
                + columns.size()
                + " columns");
      }
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      rows.add(new Row(name, number, columns, List.copyOf(cells)));
    }
    return List.copyOf(rows);
  }

  /** What stands between separators, trimmed. */
  private static List<String> parts(String line, char separator) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
      out.add(line.substring(start, at).strip());
      start = at + 1;
    }
    out.add(line.substring(start).strip());
    return out;
  }
}
