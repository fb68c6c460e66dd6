// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.bytes.Lines;

/**
 * Reads rows of separated values (RFC 4180): quoted cells may hold separators, line ends and
 * doubled quotes. A quote that is never closed costs its own line only. Not thread-safe.
 */
final class CsvRows {
  /** After so many unclosed quotes the rest is given up, to keep the cost linear. */
  private static final int MOST_UNCLOSED = 20;

  private final Lines lines;
  private final int limit;
  private final Deque<Lines.Line> waiting = new ArrayDeque<>();
  private int unclosed;

  /**
   * A row.
   *
   * @param cells its cells
   * @param bytes its bytes without the line end
   * @param line number of its first line
   * @param offset its first byte
   * @param problem why it cannot be used, or null
   * @param tooLarge whether the problem is its size
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      List<String> cells,
      byte[] bytes,
      long line,
      long offset,
      @Nullable String problem,
      boolean tooLarge) {}

  CsvRows(Lines lines, int limit) {
    this.lines = lines;
    this.limit = limit;
  }

  /** The next row, or null at the end. */
  @Nullable Row next(char separator) throws IOException {
    Lines.Line first = nextLine();
    while (first != null && first.bytes().length == 0 && !first.tooLong()) {
      first = nextLine();
    }
    if (first == null) {
      return null;
    }
    if (first.tooLong()) {
      return bad(first, "a line of more than " + limit + " bytes", true);
    }
    return row(first, separator);
  }

  private Row row(Lines.Line first, char separator) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Lines.Line> used = new ArrayList<>();
    Cells cells = new Cells(separator);
    Lines.Line line = first;
    while (true) {
      used.add(line);
      bytes.writeBytes(line.bytes());
      cells.add(new String(line.bytes(), StandardCharsets.UTF_8));
      if (!cells.isOpen()) {
        return new Row(
            cells.finish(), bytes.toByteArray(), first.number(), first.offset(), null, false);
      }
      Lines.Line more = nextLine();
      if (more == null || more.tooLong() || bytes.size() + more.bytes().length > limit) {
        return unclosed(first, used, more);
      }
      bytes.write('\n');
      cells.add("\n");
      line = more;
    }
  }

  private Row unclosed(Lines.Line first, List<Lines.Line> used, Lines.@Nullable Line more) {
    unclosed++;
    if (more != null) {
      waiting.addFirst(more);
    }
    if (unclosed <= MOST_UNCLOSED) {
      for (int i = used.size() - 1; i > 0; i--) {
        waiting.addFirst(used.get(i));
      }
    }
    return bad(first, "a quoted cell that is never closed", false);
  }

  private static Row bad(Lines.Line line, String problem, boolean tooLarge) {
    return new Row(List.of(), line.bytes(), line.number(), line.offset(), problem, tooLarge);
  }

  private Lines.@Nullable Line nextLine() throws IOException {
    Lines.Line line = waiting.pollFirst();
    return line != null ? line : lines.next();
  }

  /** The separator that a header row uses most: comma, semicolon or tab. */
  static char separator(String header) {
    char best = ',';
    for (char c : new char[] {';', '\t', '|'}) {
      if (count(header, c) > count(header, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  /** Cells being read, perhaps over several lines. */
  private static final class Cells {
    private final char separator;
    private final List<String> done = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean closed;

    Cells(char separator) {
      this.separator = separator;
    }

    boolean isOpen() {
      return quoted;
    }

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (quoted) {
          quoted = c != '"';
          closed = !quoted;
          if (quoted) {
            cell.append(c);
          }
        } else if (c == separator) {
          end();
        } else if (c == '"' && cell.length() == 0 && !closed) {
          quoted = true;
        } else {
          cell.append(c);
        }
      }
    }

    private void end() {
      done.add(cell.toString());
      cell.setLength(0);
      closed = false;
    }

    List<String> finish() {
      end();
      return List.copyOf(done);
    }
  }
}
