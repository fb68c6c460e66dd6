// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.text.Folding;

/**
 * Reads one date of publication: ISO 8601 with or without time and zone, its compact form, RFC 822
 * as in feeds, seconds or milliseconds since 1970, {@code 23/11/2023} (day first, as Arabic sites
 * write it), and dates in words by {@link WordDates}. Years from 1900 to 2100. A time without a
 * zone gives the day only. Thread-safe.
 */
public final class DateReader {
  private static final String ZONE = "(z|utc|gmt|ut|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:[t ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*"
              + ZONE
              + ")?(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:t(\\d{2}):?(\\d{2})(?::?(\\d{2}))?"
              + ZONE
              + ")?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4}) ?([/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(ص|م|am|pm)?\\s*"
              + "(z|utc|gmt|ut|[+-]\\d{2}:?\\d{2})?(?!\\d)");
  private static final Map<String, String> ZONES =
      Map.of("est", "-0500", "edt", "-0400", "cst", "-0600", "pst", "-0800", "pdt", "-0700");
  private static final int LONGEST = 200;

  private DateReader() {}

  /** The date that a field, attribute or line holds, if any. */
  public static Optional<Moment> read(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    String text = plain(written);
    if (EPOCH.matcher(text).matches()) {
      return epoch(text);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return withTime(iso);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return withTime(compact);
    }
    return day(text).map(day -> new Moment(day, moment(day, text)));
  }

  private static String plain(String written) {
    String text = Folding.fold(written.substring(0, Math.min(written.length(), LONGEST))).strip();
    text = text.replaceAll("(ب?توقيت )?(غرينتش|جرينتش|غرينيتش)", "gmt").replace('\u00a0', ' ');
    for (Map.Entry<String, String> zone : ZONES.entrySet()) {
      text = text.replaceAll("\\b" + zone.getKey() + "\\b", zone.getValue());
    }
    return text;
  }

  private static Optional<LocalDate> day(String text) {
    Matcher first = DAY_FIRST.matcher(text);
    if (first.find()) {
      return dayFirst(number(first.group(4)), number(first.group(3)), number(first.group(1)));
    }
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.find()) {
      return date(number(year.group(1)), number(year.group(3)), number(year.group(4)));
    }
    return WordDates.read(text);
  }

  /** Day before month; the other way round only where nothing else is a date. */
  private static Optional<LocalDate> dayFirst(int year, int month, int day) {
    return month > 12 && day <= 12 ? date(year, day, month) : date(year, month, day);
  }

  private static Optional<Moment> epoch(String text) {
    long value = Long.parseLong(text);
    Instant instant =
        text.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
    return Optional.of(new Moment(at.toLocalDate(), at));
  }

  private static Optional<Moment> withTime(Matcher m) {
    Optional<LocalDate> day = date(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    return day.map(d -> new Moment(d, at(d, m.group(4), m.group(5), m.group(6), m.group(7))));
  }

  private static @Nullable OffsetDateTime moment(LocalDate day, String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find() || clock.group(4) != null) {
      return null;
    }
    return at(day, clock.group(1), clock.group(2), clock.group(3), clock.group(5));
  }

  private static @Nullable OffsetDateTime at(
      LocalDate day,
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String zone) {
    if (hour == null || minute == null || zone == null) {
      return null;
    }
    try {
      LocalTime time =
          LocalTime.of(number(hour), number(minute), second == null ? 0 : number(second));
      boolean utc = Character.isLetter(zone.charAt(0));
      return LocalDateTime.of(day, time).atOffset(utc ? ZoneOffset.UTC : ZoneOffset.of(zone));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
