// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.model.Estimate;
import org.sijill.model.Measure;
import org.sijill.model.Precision;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/**
 * Reads expected rows, written as {@code key=value; key=value}.
 *
 * <p>Names are joined by {@code +}, their alternatives by {@code /}; {@code -} is nobody, nothing.
 * Figures are {@code low/best/high} with {@code -} for an absent bound, or one number for an exact
 * figure, or {@code none}. Dates are {@code 2018-03-01}, {@code 2018-03-01..2018-03-04}, with
 * {@code ~} before them where the day is inferred. An event row without {@code status} or {@code
 * background} wants {@code reported} and {@code no}; {@code ?} leaves a field open.
 */
final class RowParser {
  /** A value that either choice of the codebook would do for: not compared. */
  private static final String OPEN = "?";

  private RowParser() {}

  /**
   * Reads one row.
   *
   * @throws IllegalArgumentException if a key or value is not understood
   */
  static ExpectedRow parse(String row) {
    Map<Key, Wanted> out = new EnumMap<>(Key.class);
    Set<Key> seen = EnumSet.noneOf(Key.class);
    for (String part : row.split(";")) {
      if (part.isBlank()) {
        continue;
      }
      int at = part.indexOf('=');
      if (at < 0) {
        throw new IllegalArgumentException("'" + part.strip() + "' is not key=value");
      }
      Key key = key(part.substring(0, at).strip());
      String value = part.substring(at + 1).strip();
      boolean twice = !seen.add(key);
      if (twice) {
        throw new IllegalArgumentException("key " + key.code() + " stands twice");
      }
      if (!value.equals(OPEN)) {
        out.put(key, value(key, value));
      }
    }
    check(out);
    if (out.containsKey(Key.SUB)) {
      if (!seen.contains(Key.STATUS)) {
        out.put(Key.STATUS, new Wanted.Code(Status.REPORTED.code()));
      }
      if (!seen.contains(Key.BACKGROUND)) {
        out.put(Key.BACKGROUND, new Wanted.Flag(false));
      }
    }
    boolean optional = out.remove(Key.OPTIONAL) instanceof Wanted.Flag flag && flag.yes();
    return new ExpectedRow(row.strip(), optional, out);
  }

  private static void check(Map<Key, Wanted> row) {
    boolean tally = row.containsKey(Key.TALLY);
    if (tally == row.containsKey(Key.SUB)) {
      throw new IllegalArgumentException("a row needs either sub= or tally=");
    }
    for (Key key : row.keySet()) {
      if (tally ? !key.ofTallies() : !key.ofEvents()) {
        throw new IllegalArgumentException("key " + key.code() + " does not belong in this row");
      }
    }
    if (tally && !row.containsKey(Key.VALUE)) {
      throw new IllegalArgumentException("a tally needs value=");
    }
  }

  private static Key key(String name) {
    for (Key key : Key.values()) {
      if (key.code().equals(name)) {
        return key;
      }
    }
    throw new IllegalArgumentException("no key '" + name + "'");
  }

  private static Wanted value(Key key, String value) {
    return switch (key) {
      case SUB -> new Wanted.Code(Coded.of(SubEventType.class, value).code());
      case STATUS -> new Wanted.Code(Coded.of(Status.class, value).code());
      case PRECISION -> new Wanted.Code(Coded.of(Precision.class, value).code());
      case TALLY -> new Wanted.Code(Coded.of(Measure.class, value).code());
      case COUNTRY -> country(value);
      case WEAPON -> weapons(value);
      case ACTOR, TARGET, PLACE, SOURCE, CLAIMED, ACCUSED -> names(value);
      case DATE -> days(value);
      case SINCE, UNTIL -> new Wanted.Day(value.equals("-") ? null : day(value));
      case KILLED, INJURED, VALUE -> new Wanted.Figure(estimate(value));
      case COUNT -> new Wanted.Whole(value.equals("null") ? null : number(value));
      case BACKGROUND, CIVILIANS, OPTIONAL -> new Wanted.Flag(yes(value));
    };
  }

  private static Wanted country(String value) {
    if (!value.matches("[A-Z]{2}|-")) {
      throw new IllegalArgumentException("'" + value + "' is no country code");
    }
    return new Wanted.Code(value);
  }

  private static Wanted weapons(String value) {
    return new Wanted.Codes(
        value.equals("-")
            ? Set.of()
            : Arrays.stream(value.split("\\+"))
                .map(w -> Coded.of(Weapon.class, w.strip()).code())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Wanted names(String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an empty list is written as -");
    }
    List<List<String>> names =
        value.equals("-")
            ? List.of()
            : Arrays.stream(value.split("\\+"))
                .map(n -> Arrays.stream(n.split("/")).map(String::strip).toList())
                .toList();
    return new Wanted.Names(names);
  }

  private static Wanted days(String value) {
    boolean inferred = value.startsWith("~");
    String[] ends = (inferred ? value.substring(1) : value).split("\\.\\.");
    LocalDate from = day(ends[0]);
    LocalDate to = ends.length > 1 ? day(ends[1]) : from;
    if (ends.length > 2 || to.isBefore(from)) {
      throw new IllegalArgumentException("'" + value + "' is no span of days");
    }
    return new Wanted.Days(from, to, inferred);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + value + "' is no day", e);
    }
  }

  private static @Nullable Estimate estimate(String value) {
    if (value.equals("none")) {
      return null;
    }
    String[] parts = value.split("/");
    if (parts.length == 1) {
      return Estimate.exact(number(parts[0]));
    }
    if (parts.length != 3) {
      throw new IllegalArgumentException("'" + value + "' is no low/best/high");
    }
    return new Estimate(bound(parts[0]), bound(parts[1]), bound(parts[2]));
  }

  private static @Nullable Integer bound(String value) {
    return value.strip().equals("-") ? null : Integer.valueOf(number(value));
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no number", e);
    }
  }

  private static boolean yes(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("'" + value + "' is neither yes nor no");
    };
  }
}
