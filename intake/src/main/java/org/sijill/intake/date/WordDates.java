// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads full dates in words from folded text: {@code الخميس 14 اذار/ مارس 2025}, {@code march 14,
 * 2025}. Where a Hijri and a Gregorian date stand together the Gregorian one counts; a Hijri date
 * alone is turned by the Umm al-Qura calendar. Thread-safe.
 */
final class WordDates {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

  private WordDates() {}

  /** The first full date; the text must be folded. */
  static Optional<LocalDate> read(String text) {
    List<String> words = words(text);
    Optional<LocalDate> hijri = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> found = monthAt(words, i);
      if (found.isEmpty()) {
        continue;
      }
      Optional<LocalDate> date = around(words, i, found.get());
      if (date.isPresent() && !found.get().month().hijri()) {
        return date;
      }
      hijri = hijri.or(() -> date);
    }
    return hijri;
  }

  /** A month and the word after it. */
  private record Found(Months.Month month, int next) {}

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      out.add(matcher.group());
    }
    return out;
  }

  private static Optional<Found> monthAt(List<String> words, int i) {
    if (i + 1 < words.size()) {
      Optional<Months.Month> two = Months.usual().named(words.get(i) + " " + words.get(i + 1));
      if (two.isPresent()) {
        return two.map(m -> new Found(m, i + 2));
      }
    }
    return Months.usual().named(words.get(i)).map(m -> new Found(m, i + 1));
  }

  /** Day before the month, or between month and year; a second name of the month may follow. */
  private static Optional<LocalDate> around(List<String> words, int at, Found found) {
    int next = found.next();
    Optional<Found> doubled = next < words.size() ? monthAt(words, next) : Optional.empty();
    if (doubled.isPresent() && doubled.get().month().equals(found.month())) {
      next = doubled.get().next();
    }
    Optional<Integer> before = number(words, at - 1, 31);
    if (before.isPresent()) {
      return build(found.month(), before.get(), number(words, next, 2100));
    }
    Optional<Integer> after = number(words, next, 31);
    return after.isPresent()
        ? build(found.month(), after.get(), number(words, next + 1, 2100))
        : Optional.empty();
  }

  private static Optional<Integer> number(List<String> words, int i, int most) {
    if (i < 0 || i >= words.size() || words.get(i).length() > 4) {
      return Optional.empty();
    }
    String word = words.get(i);
    if (!word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int value = Integer.parseInt(word);
    return value >= 1 && value <= most ? Optional.of(value) : Optional.empty();
  }

  private static Optional<LocalDate> build(Months.Month month, int day, Optional<Integer> year) {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (!month.hijri()) {
      return DateReader.date(year.get(), month.number(), day);
    }
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year.get(), month.number(), day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
