// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/**
 * Knows a line by itself: advertisement markers, credits, "read also" lines, signatures, bare
 * dates. The phrases stand in {@code line_signs.tsv} and {@code agencies.tsv}. Thread-safe.
 */
public final class LineSigns {
  private static final int LONGEST = 160;
  private static final String RULE = "-_=*•~#.… ";
  private static final int SHORTEST_RULE = 3;
  private static final Pattern LINK = Pattern.compile("^(https?://|www\\.)\\S+$");
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:\\p{L}{2,9}[ ،,-]{1,3})?\\d{1,2}[/ .-]{1,3}(?:\\p{L}{3,9}[/ .،,-]{0,3}){0,4}"
              + "(?:\\d{1,2}[/.-])?\\d{4}( ?م)?([ ،,|-]+(?:الساعه )?\\d{1,2}:\\d{2}.{0,16})?$");

  /** Place, reporter and agency on a line of their own. */
  private static final Pattern PLACED =
      Pattern.compile("^([^.!؟:/\\d]{2,30}/){2}[^.!؟:/\\d]{2,30}$");

  private static final LineSigns USUAL =
      new LineSigns(Tsv.resource(LineSigns.class, "line_signs.tsv"), Agencies.usual());

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Agencies agencies;

  private enum Position {
    WHOLE,
    LABEL,
    START
  }

  private record Phrase(LineSign sign, Position position, String text) {
    boolean fits(String line) {
      if (!line.startsWith(text)) {
        return false;
      }
      String rest = line.substring(text.length());
      return switch (position) {
        case WHOLE -> rest.isEmpty() || rest.equals(":");
        case LABEL -> rest.isBlank() || ":|-–—،,".indexOf(rest.strip().charAt(0)) >= 0;
        case START -> rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
      };
    }
  }

  private LineSigns(List<Tsv.Row> rows, Agencies agencies) {
    this.agencies = agencies;
    for (Tsv.Row row : rows) {
      LineSign sign = LineSign.valueOf(row.get("sign").toUpperCase(Locale.ROOT));
      Position position = Position.valueOf(row.get("place").toUpperCase(Locale.ROOT));
      for (String phrase : row.list("phrases")) {
        String folded = Folding.fold(phrase);
        phrases.add(new Phrase(sign, position, folded));
        firstWords.add(firstWord(folded));
      }
    }
  }

  /** The signs that come with Sijill. */
  public static LineSigns usual() {
    return USUAL;
  }

  /** What the line is; the line need not be folded and may have spaces around it. */
  public LineSign of(String line) {
    if (line.length() > LONGEST) {
      return LineSign.NONE;
    }
    String folded = Folding.fold(line).strip();
    if (isRule(folded)) {
      return LineSign.RULE;
    }
    boolean latin = folded.startsWith("http") || folded.startsWith("www.");
    if (latin && LINK.matcher(folded).matches()) {
      return LineSign.LINK;
    }
    if (agencies.isSignature(folded) || isPlaced(folded)) {
      return LineSign.SIGNATURE;
    }
    if (hasDigit(folded) && DATE.matcher(folded).matches()) {
      return LineSign.DATE;
    }
    return byPhrase(trimmed(folded), folded);
  }

  private static boolean isRule(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (RULE.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return line.length() >= SHORTEST_RULE;
  }

  private static boolean isPlaced(String line) {
    int slash = line.indexOf('/');
    return slash >= 0
        && line.indexOf('/', slash + 1) > slash
        && PLACED.matcher(line).matches(); // the pattern only where there are two slashes
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A line without the marks around it; a closing parenthesis stays at its end. */
  private static String trimmed(String line) {
    int start = 0;
    while (start < line.length() && isMark(line.codePointAt(start))) {
      start += Character.charCount(line.codePointAt(start));
    }
    int end = line.length();
    while (end > start && line.charAt(end - 1) != ')' && isMark(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return line.substring(start, end);
  }

  private static boolean isMark(int c) {
    return !Character.isLetter(c) && (c < '0' || c > '9');
  }

  private LineSign byPhrase(String trimmed, String folded) {
    if (trimmed.isEmpty() || !firstWords.contains(firstWord(trimmed))) {
      return LineSign.NONE;
    }
    String line = folded.endsWith(":") ? trimmed + ":" : trimmed;
    for (Phrase phrase : phrases) {
      if (phrase.fits(line)) {
        return phrase.sign();
      }
    }
    return LineSign.NONE;
  }

  private static String firstWord(String text) {
    int i = 0;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(0, i);
  }
}
