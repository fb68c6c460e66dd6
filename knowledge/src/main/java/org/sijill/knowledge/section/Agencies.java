// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/**
 * Knows the news agencies by the names that they sign with, and finds them in a signature such as
 * {@code ن.ق/ س.م (د ب أ)} or a dateline such as {@code عمّان (بترا) -}. Thread-safe.
 */
public final class Agencies {
  private static final Pattern SIGNATURE =
      Pattern.compile("^[\\p{IsArabic}\\p{IsLatin}. /،,|-]{0,18}\\(([^()]{1,60})\\)[. ]*$");
  private static final Pattern INITIALS =
      Pattern.compile(
          "^\\p{IsArabic}{1,2}\\. ?\\p{IsArabic}{1,2}\\.?"
              + "( ?[/،-] ?\\p{IsArabic}{1,2}\\. ?\\p{IsArabic}{1,2}\\.?)*$");
  private static final Pattern BY_PARENTHESES =
      Pattern.compile("^([^()\\n:؛.!؟?]{0,48})\\(([^()\\n]{1,40})\\) ?[-–—:] ?");
  private static final Pattern BY_DASHES =
      Pattern.compile(
          "^([^()\\n:؛!؟?/–—-]{2,40}?) ?[-–—/] ?([^\\n:؛!؟?/–—()-]{2,40}?) ?(?:[-–—/:] ?|$)");
  private static final Pattern LAST = Pattern.compile("\\(([^()]{1,40})\\)[. ]*$");
  private static final Pattern SEPARATORS = Pattern.compile("\\s*[/،,+|]\\s*|\\s+-\\s+");
  private static final int SHORT_LINE = 48;
  private static final Agencies USUAL = new Agencies(Tsv.resource(Agencies.class, "agencies.tsv"));

  private final Map<String, String> byName = new HashMap<>();

  /**
   * The dateline at the head of a paragraph.
   *
   * @param text the words of it, as they stand, without the closing dash
   * @param place the place it names, empty if it names none
   * @param agency id of the agency, or empty
   */
  public record Dateline(String text, String place, Optional<String> agency) {}

  private Agencies(List<Tsv.Row> rows) {
    for (Tsv.Row row : rows) {
      for (String name : row.list("names")) {
        byName.put(squeeze(name), row.get("id"));
      }
    }
  }

  /** The agencies that come with Sijill. */
  public static Agencies usual() {
    return USUAL;
  }

  /** The agency that has this name, spelt in whichever way. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(squeeze(name)));
  }

  /** The first agency of a list such as {@code أ ف ب، رويترز}. */
  public Optional<String> firstOf(String list) {
    return SEPARATORS
        .splitAsStream(list)
        .map(part -> byName.get(squeeze(part)))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** Whether a line is the signature of editors or an agency and nothing else. */
  public boolean isSignature(String line) {
    String folded = Folding.fold(line).strip();
    return INITIALS.matcher(folded).matches() || inSignature(line).isPresent();
  }

  /**
   * The agency that signs a line, as in {@code ن.ق/ س.م (د ب أ)}, or that stands on a line of its
   * own with an outlet or a place, as in {@code النهر/ د ب أ}.
   */
  public Optional<String> inSignature(String line) {
    Matcher matcher = SIGNATURE.matcher(Folding.fold(line).strip());
    if (matcher.matches()) {
      return firstOf(matcher.group(1));
    }
    String stripped = line.strip();
    return stripped.length() > SHORT_LINE
        ? Optional.empty()
        : dateline(stripped)
            .filter(d -> d.text().length() + 2 >= stripped.length())
            .flatMap(Dateline::agency);
  }

  /** The agency named in parentheses at the end of a paragraph. */
  public Optional<String> atEnd(String paragraph) {
    String tail = paragraph.substring(Math.max(0, paragraph.length() - 48));
    Matcher matcher = LAST.matcher(Folding.fold(tail));
    return matcher.find() ? firstOf(matcher.group(1)) : Optional.empty();
  }

  /** The dateline that a paragraph begins with, if an agency stands in it. */
  public Optional<Dateline> dateline(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 120));
    Matcher round = BY_PARENTHESES.matcher(head);
    if (round.find() && firstOf(round.group(2)).isPresent()) {
      return Optional.of(dateline(round, round.group(1), round.group(2)));
    }
    Matcher dashed = BY_DASHES.matcher(head);
    if (!dashed.find()) {
      return Optional.empty();
    }
    if (firstOf(dashed.group(2)).isPresent()) {
      return Optional.of(dateline(dashed, dashed.group(1), dashed.group(2)));
    }
    return firstOf(dashed.group(1)).isPresent()
        ? Optional.of(dateline(dashed, dashed.group(2), dashed.group(1)))
        : Optional.empty();
  }

  private Dateline dateline(Matcher matcher, String place, String agency) {
    String text = matcher.group().replaceAll("[-–—:/ ]+$", "");
    return new Dateline(text, place.strip(), firstOf(agency));
  }

  private static String squeeze(String name) {
    return Folding.fold(name).replaceAll("[. ]+", "");
  }
}
