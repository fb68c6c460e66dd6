// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures, wraps and pads text for a terminal of fixed-width cells, in either direction of
 * writing.
 *
 * <p>Text with right-to-left letters is put between FIRST STRONG ISOLATE and POP DIRECTIONAL
 * ISOLATE (UAX 9), so that a terminal that knows the bidirectional algorithm keeps every cell in
 * its place, and one that does not shows the same letters. The marks take no width. Thread-safe.
 */
final class Cells {
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  private Cells() {}

  /** Columns that the text takes: none for marks and controls, two for wide letters. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL,
          Character.SURROGATE ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }

  /** The text in {@code width} columns, filled with spaces, isolated where needed. */
  static String pad(String text, int width) {
    return isolate(text) + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The text between isolate marks if it has right-to-left letters. */
  static String isolate(String text) {
    boolean rightToLeft = text.codePoints().anyMatch(Cells::isRightToLeft);
    return rightToLeft ? FSI + text + PDI : text;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /**
   * Breaks text into lines of at most {@code width} columns, at spaces and underscores; a longer
   * word is cut. Controls and direction marks of the text itself are taken out, so that no report
   * can upset the terminal. At least one line.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : plain(text).split(" |(?<=_)", -1)) {
      boolean joins = line.length() > 0 && line.charAt(line.length() - 1) != '_';
      int gap = joins ? 1 : 0;
      if (line.length() > 0 && width(line.toString()) + gap + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        gap = 0;
      }
      line.append(" ".repeat(gap));
      word = cut(word, width, lines);
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Puts full lines of an overlong word into {@code lines} and gives back its rest. */
  private static String cut(String word, int width, List<String> lines) {
    while (width(word) > width) {
      int end = 0;
      int used = 0;
      while (used < width) {
        int c = word.codePointAt(end);
        used += width(c);
        end += Character.charCount(c);
      }
      lines.add(word.substring(0, end));
      word = word.substring(end);
    }
    return word;
  }

  /** The text without controls and direction marks, white space as single spaces. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
        out.append(c);
      }
    }
    return out.toString().stripTrailing();
  }
}
