// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the form of a tab-separated file, whatever it holds: a word on its format, column names,
 * as many cells as columns, no row twice, no empty member of a list, no invisible characters that a
 * spreadsheet or a web page left behind. Reports all defects, not only the first.
 */
final class FormCheck {
  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private List<String> columns = List.of();

  private FormCheck(String file) {
    this.file = file;
  }

  /**
   * What is wrong with a file.
   *
   * @param file its name, for the findings
   * @param text its text
   * @param explained whether a README beside it tells its format
   */
  static List<Finding> check(String file, String text, boolean explained) {
    FormCheck check = new FormCheck(file);
    if (!explained && !text.startsWith("#")) {
      check.find(1, "no word on its format: begin it with # lines, or put a README.md beside it");
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      check.line(i + 1, lines[i]);
    }
    if (check.columns.isEmpty()) {
      check.find(lines.length, "no column names");
    }
    return List.copyOf(check.findings);
  }

  private void find(int line, String message) {
    findings.add(new Finding(file + ":" + line, message));
  }

  private void line(int number, String line) {
    invisible(number, line);
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (columns.isEmpty()) {
      names(number, cells);
      return;
    }
    if (cells.size() > columns.size()) {
      find(number, cells.size() + " cells for " + columns.size() + " columns");
    }
    if (cells.stream().allMatch(String::isEmpty)) {
      find(number, "a row without a value");
      return;
    }
    Integer first = rows.putIfAbsent(String.join("\t", cells).stripTrailing(), number);
    if (first != null) {
      find(number, "the same row as in line " + first);
    }
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      list(number, columns.get(i), cells.get(i));
    }
  }

  private void names(int number, List<String> cells) {
    columns = cells;
    Set<String> seen = new HashSet<>();
    for (String name : cells) {
      if (name.isEmpty()) {
        find(number, "a column without a name");
      } else if (!seen.add(name)) {
        find(number, "column '" + name + "' stands twice");
      }
    }
  }

  private void list(int number, String column, String cell) {
    if (cell.indexOf('|') < 0) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String member : cell.split("\\|", -1)) {
      if (member.isBlank()) {
        find(number, "an empty member in the list of column '" + column + "'");
      } else if (!seen.add(member.strip())) {
        find(number, "'" + member.strip() + "' stands twice in column '" + column + "'");
      }
    }
  }

  private void invisible(int number, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = c >= 0x200B && c <= 0x200F && c != 0x200C || c >= 0x202A && c <= 0x202E;
      boolean isolate = c >= 0x2060 && c <= 0x2069;
      boolean control = Character.isISOControl(c) && c != '\t';
      if (mark || isolate || control || c == 0xFEFF || c == 0xA0 || c == 0xFFFD) {
        find(number, String.format("invisible or broken character U+%04X", (int) c));
        return;
      }
    }
  }
}
