// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.sijill.model.Coded;
import org.sijill.model.EventType;
import org.sijill.model.Precision;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;
import org.sijill.register.incident.ReviewState;

/** Checks the values of parameters and brings them to one form. */
final class Values {
  private static final int LONGEST = 500;

  private Values() {}

  static String checked(Parameter parameter, String raw) {
    String value = raw.strip();
    boolean negated = parameter.negatable() && value.startsWith("!");
    String bare = negated ? value.substring(1).strip() : value;
    if (bare.isEmpty() || bare.length() > LONGEST) {
      throw new QueryException(
          parameter.code(),
          bare.isEmpty() ? parameter.code() + " needs a value" : parameter.code() + " is too long");
    }
    try {
      return (negated ? "!" : "") + normal(parameter, bare);
    } catch (QueryException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new QueryException(
          parameter.code(), parameter.code() + ": '" + bare + "' will not do: " + e.getMessage());
    }
  }

  private static String normal(Parameter parameter, String value) {
    switch (parameter.kind()) {
      case WORDS, NAME -> {
        return value;
      }
      case FLAG -> {
        return flag(value);
      }
      case TYPE -> Coded.of(EventType.class, value);
      case SUBTYPE -> Coded.of(SubEventType.class, value);
      case STATUS -> Coded.of(Status.class, value);
      case WEAPON -> Coded.of(Weapon.class, value);
      case REVIEW -> Coded.of(ReviewState.class, value);
      case PRECISION -> {
        if (!value.equals("none")) {
          Coded.of(Precision.class, value);
        }
      }
      case COUNTRY -> {
        return country(value);
      }
      case BOX -> Box.parse(value);
      case RANGE -> Range.parse(value);
      case DAY -> {
        return day(parameter, value).toString();
      }
    }
    return value;
  }

  private static String flag(String value) {
    if (value.equals("true") || value.equals("false")) {
      return value;
    }
    throw new IllegalArgumentException("true or false");
  }

  private static String country(String value) {
    if (value.matches("[A-Za-z]{2}") || value.equals("none")) {
      return value.equals("none") ? value : value.toUpperCase(Locale.ROOT);
    }
    throw new IllegalArgumentException("two letters of ISO 3166, or none");
  }

  private static LocalDate day(Parameter parameter, String value) {
    boolean last = parameter == Parameter.TO;
    if (value.length() == 4) {
      int year = Integer.parseInt(value);
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    if (value.length() == 7) {
      YearMonth month = YearMonth.parse(value);
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return LocalDate.parse(value);
  }
}
