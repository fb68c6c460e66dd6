// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A plain table for a terminal; cells that are too long are wrapped. Thread-safe. */
public final class Table {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private Table() {}

  /**
   * Lays out rows.
   *
   * @param headings one for each column
   * @param rows as many cells as there are headings
   * @param width columns of the terminal
   */
  public static String of(List<String> headings, List<List<String>> rows, int width) {
    int[] widths = widths(headings, rows, width);
    StringBuilder out = new StringBuilder();
    row(headings, widths, out);
    rows.forEach(row -> row(row, widths, out));
    return out.toString();
  }

  private static int[] widths(List<String> headings, List<List<String>> rows, int width) {
    int[] widths = new int[headings.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Cells.width(headings.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
      }
    }
    int over = sum(widths) - width;
    while (over > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      over--;
    }
    return widths;
  }

  private static int sum(int[] widths) {
    int sum = GAP.length() * (widths.length - 1);
    for (int w : widths) {
      sum += w;
    }
    return sum;
  }

  private static void row(List<String> cells, int[] widths, StringBuilder out) {
    List<List<String>> wrapped = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = Cells.wrap(Cells.plain(cells.get(i)), widths[i]);
      wrapped.add(cell);
      lines = Math.max(lines, cell.size());
    }
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(Cells.pad(part, widths[i]));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }
}
