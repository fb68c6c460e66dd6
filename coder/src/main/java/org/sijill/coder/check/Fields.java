// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.examples.Key;
import org.sijill.knowledge.examples.Wanted;
import org.sijill.model.Coded;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Tally;
import org.sijill.model.Toll;

/**
 * Compares one field of a coded row with what an example wants, as lenient as {@code score.py}:
 * lists of names agree when half of both sides is shared, weapons as sets, days exactly unless
 * inferred, figures by their best or else by their lower bound.
 */
final class Fields {
  private static final double ENOUGH = 0.5;
  private static final int INFERRED_SPAN = 3;

  private Fields() {}

  static boolean agrees(Key key, Wanted wanted, Event event) {
    return switch (key) {
      case SUB -> code(wanted, event.subEventType());
      case STATUS -> code(wanted, event.status());
      case PRECISION -> event.place() != null && code(wanted, event.place().precision());
      case COUNTRY -> country(wanted, event.place() == null ? null : event.place().country());
      case ACTOR -> parties(wanted, event.actors());
      case TARGET -> parties(wanted, event.targets());
      case CLAIMED -> parties(wanted, event.claimedBy());
      case ACCUSED -> parties(wanted, event.accused());
      case SOURCE -> sources(wanted, event.sources());
      case PLACE -> place(wanted, event.place());
      case WEAPON ->
          ((Wanted.Codes) wanted)
              .codes()
              .equals(event.weapons().stream().map(Coded::code).collect(Collectors.toSet()));
      case DATE -> days((Wanted.Days) wanted, event.date());
      case KILLED -> figure(wanted, estimate(event.killed()));
      case INJURED -> figure(wanted, estimate(event.injured()));
      case COUNT -> Objects.equals(((Wanted.Whole) wanted).number(), event.count());
      case BACKGROUND -> ((Wanted.Flag) wanted).yes() == event.background();
      case CIVILIANS -> ((Wanted.Flag) wanted).yes() == event.civilianTargeting();
      case TALLY, VALUE, SINCE, UNTIL, OPTIONAL -> throw new IllegalArgumentException(key.code());
    };
  }

  static boolean agrees(Key key, Wanted wanted, Tally tally) {
    return switch (key) {
      case TALLY -> code(wanted, tally.measure());
      case VALUE -> figure(wanted, tally.value());
      case SINCE -> Objects.equals(((Wanted.Day) wanted).day(), tally.since());
      case UNTIL -> Objects.equals(((Wanted.Day) wanted).day(), tally.until());
      case COUNTRY -> country(wanted, tally.country());
      case SOURCE -> sources(wanted, tally.sources());
      default -> throw new IllegalArgumentException(key.code());
    };
  }

  /** What the coded row has in the field, for messages. */
  static String shown(Key key, Event event) {
    return switch (key) {
      case SUB -> event.subEventType().code();
      case STATUS -> event.status().code();
      case PRECISION -> event.place() == null ? "-" : event.place().precision().code();
      case COUNTRY -> event.place() == null ? "-" : String.valueOf(event.place().country());
      case ACTOR -> texts(event.actors());
      case TARGET -> texts(event.targets());
      case CLAIMED -> texts(event.claimedBy());
      case ACCUSED -> texts(event.accused());
      case SOURCE -> event.sources().stream().map(Source::text).toList().toString();
      case PLACE -> event.place() == null ? "-" : event.place().text();
      case WEAPON -> event.weapons().stream().map(Coded::code).toList().toString();
      case DATE -> event.date().from() + ".." + event.date().to() + " " + event.date().basis();
      case KILLED -> String.valueOf(estimate(event.killed()));
      case INJURED -> String.valueOf(estimate(event.injured()));
      case COUNT -> String.valueOf(event.count());
      case BACKGROUND -> String.valueOf(event.background());
      case CIVILIANS -> String.valueOf(event.civilianTargeting());
      case TALLY, VALUE, SINCE, UNTIL, OPTIONAL -> "";
    };
  }

  private static String texts(List<Party> parties) {
    return parties.stream().map(Party::text).toList().toString();
  }

  private static boolean code(Wanted wanted, Coded actual) {
    return ((Wanted.Code) wanted).code().equals(actual.code());
  }

  private static boolean country(Wanted wanted, @Nullable String actual) {
    return ((Wanted.Code) wanted).code().equals(Objects.requireNonNullElse(actual, "-"));
  }

  private static @Nullable Estimate estimate(@Nullable Toll toll) {
    return toll == null ? null : toll.estimate();
  }

  private static boolean figure(Wanted wanted, @Nullable Estimate actual) {
    Estimate gold = ((Wanted.Figure) wanted).estimate();
    if (gold == null || actual == null) {
      return gold == null && actual == null;
    }
    return gold.best() != null
        ? gold.best().equals(actual.best())
        : actual.best() == null && Objects.equals(gold.low(), actual.low());
  }

  private static boolean days(Wanted.Days wanted, EventDate actual) {
    LocalDate from = actual.from();
    LocalDate to = actual.to();
    if (wanted.inferred()) {
      return !from.isAfter(wanted.to().plusDays(1))
          && !to.isBefore(wanted.from().minusDays(1))
          && !to.isAfter(from.plusDays(INFERRED_SPAN));
    }
    return from.equals(wanted.from()) && to.equals(wanted.to());
  }

  private static boolean place(Wanted wanted, @Nullable Place actual) {
    List<List<String>> names = ((Wanted.Names) wanted).alternatives();
    if (names.isEmpty() || actual == null) {
      return names.isEmpty() && actual == null;
    }
    return named(names.get(0), known(actual.text(), actual.nameAr(), actual.nameEn()));
  }

  private static boolean parties(Wanted wanted, List<Party> actual) {
    return names(
        wanted, actual.stream().map(p -> known(p.text(), p.nameAr(), p.nameEn())).toList());
  }

  private static boolean sources(Wanted wanted, List<Source> actual) {
    return names(wanted, actual.stream().map(s -> known(s.text(), s.nameEn())).toList());
  }

  private static boolean names(Wanted wanted, List<List<String>> actual) {
    List<List<String>> gold = ((Wanted.Names) wanted).alternatives();
    if (gold.isEmpty() && actual.isEmpty()) {
      return true;
    }
    List<List<String>> left = new ArrayList<>(new HashSet<>(actual));
    left.sort((a, b) -> a.toString().compareTo(b.toString()));
    int hits = 0;
    for (List<String> name : gold) {
      for (List<String> candidate : left) {
        if (named(name, candidate)) {
          left.remove(candidate);
          hits++;
          break;
        }
      }
    }
    return 2.0 * hits / (gold.size() + actual.size()) >= ENOUGH;
  }

  private static List<String> known(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull).toList();
  }

  private static boolean named(List<String> gold, List<String> actual) {
    return gold.stream().anyMatch(a -> actual.stream().anyMatch(b -> Words.same(a, b)));
  }
}
