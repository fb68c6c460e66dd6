// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToLongBiFunction;
import org.sijill.knowledge.examples.Example;
import org.sijill.knowledge.examples.ExpectedRow;
import org.sijill.knowledge.examples.Key;
import org.sijill.knowledge.examples.Wanted;
import org.sijill.model.Coded;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;

/**
 * Compares a coded report with the rows of its example.
 *
 * <p>Wanted and coded rows of the same event type (or measure) are paired, the pair with most
 * fields right first; what is left over is missed or extra. Pure and thread-safe.
 */
public final class ExampleCheck {
  private final Map<Key, Integer> compared = new EnumMap<>(Key.class);
  private final Map<Key, Integer> wrong = new EnumMap<>(Key.class);
  private final List<String> problems = new ArrayList<>();
  private int found;
  private int missed;
  private int extra;

  private ExampleCheck() {}

  /** Positions of a wanted and a coded row, and how many fields agree. */
  private record Pair(int wanted, int actual, long right) {}

  /** The pairs made, and the positions that have one. */
  private record Pairing(List<Pair> pairs, BitSet wanted, BitSet actual) {}

  /** Compares one example with what the coder made of it. */
  public static Verdict check(Example example, CodedReport coded) {
    ExampleCheck check = new ExampleCheck();
    check.events(example.events(), coded.events());
    check.tallies(example.tallies(), coded.tallies());
    return new Verdict(
        example,
        check.found,
        check.missed,
        check.extra,
        check.compared,
        check.wrong,
        check.problems);
  }

  private void events(List<ExpectedRow> wanted, List<Event> actual) {
    Pairing pairing = pair(wanted, actual, ExampleCheck::sameType, ExampleCheck::rightFields);
    for (Pair pair : pairing.pairs()) {
      Event event = actual.get(pair.actual());
      ExpectedRow row = wanted.get(pair.wanted());
      row.wanted()
          .forEach(
              (key, value) ->
                  compare(key, Fields.agrees(key, value, event), Fields.shown(key, event), row));
    }
    leftOver(wanted, actual.stream().map(ExampleCheck::shown).toList(), pairing);
  }

  private void tallies(List<ExpectedRow> wanted, List<Tally> actual) {
    Pairing pairing = pair(wanted, actual, ExampleCheck::sameMeasure, ExampleCheck::rightFields);
    for (Pair pair : pairing.pairs()) {
      Tally tally = actual.get(pair.actual());
      ExpectedRow row = wanted.get(pair.wanted());
      row.wanted()
          .forEach(
              (key, value) -> compare(key, Fields.agrees(key, value, tally), shown(tally), row));
    }
    leftOver(wanted, actual.stream().map(ExampleCheck::shown).toList(), pairing);
  }

  private void compare(Key key, boolean right, String shown, ExpectedRow row) {
    compared.merge(key, 1, Integer::sum);
    if (!right) {
      wrong.merge(key, 1, Integer::sum);
      problems.add(key.code() + ": coded " + shown + ", wanted in [" + row.written() + "]");
    }
  }

  private void leftOver(List<ExpectedRow> wanted, List<String> actual, Pairing pairing) {
    found += pairing.pairs().size();
    for (int i = 0; i < wanted.size(); i++) {
      if (!pairing.wanted().get(i) && !wanted.get(i).optional()) {
        missed++;
        problems.add("missed [" + wanted.get(i).written() + "]");
      }
    }
    for (int i = 0; i < actual.size(); i++) {
      if (!pairing.actual().get(i)) {
        extra++;
        problems.add("extra [" + actual.get(i) + "]");
      }
    }
  }

  /** Pairs rows, the best pair first, in order of the text where equally good. */
  private static <T> Pairing pair(
      List<ExpectedRow> wanted,
      List<T> actual,
      BiPredicate<ExpectedRow, T> may,
      ToLongBiFunction<ExpectedRow, T> score) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < actual.size(); j++) {
        if (may.test(wanted.get(i), actual.get(j))) {
          all.add(new Pair(i, j, score.applyAsLong(wanted.get(i), actual.get(j))));
        }
      }
    }
    all.sort(Comparator.comparingLong(Pair::right).reversed());
    Pairing out = new Pairing(new ArrayList<>(), new BitSet(), new BitSet());
    for (Pair pair : all) {
      if (!out.wanted().get(pair.wanted()) && !out.actual().get(pair.actual())) {
        out.wanted().set(pair.wanted());
        out.actual().set(pair.actual());
        out.pairs().add(pair);
      }
    }
    return out;
  }

  private static boolean sameType(ExpectedRow row, Event event) {
    Wanted sub = row.wanted().get(Key.SUB);
    return sub instanceof Wanted.Code code
        && Coded.of(SubEventType.class, code.code()).eventType() == event.eventType();
  }

  private static boolean sameMeasure(ExpectedRow row, Tally tally) {
    return row.wanted().get(Key.TALLY) instanceof Wanted.Code code
        && code.code().equals(tally.measure().code());
  }

  /** The sub-event type counts three times, so that an act is not paired with its neighbour. */
  private static long rightFields(ExpectedRow row, Event event) {
    return row.wanted().entrySet().stream()
        .filter(e -> Fields.agrees(e.getKey(), e.getValue(), event))
        .mapToLong(e -> e.getKey() == Key.SUB ? 3 : 1)
        .sum();
  }

  private static long rightFields(ExpectedRow row, Tally tally) {
    return row.wanted().entrySet().stream()
        .filter(e -> Fields.agrees(e.getKey(), e.getValue(), tally))
        .count();
  }

  private static String shown(Event event) {
    return event.subEventType().code()
        + " "
        + event.status().code()
        + " "
        + event.date().from()
        + " "
        + (event.place() == null ? "-" : event.place().text());
  }

  private static String shown(Tally tally) {
    return "tally "
        + tally.measure().code()
        + " "
        + tally.value()
        + " "
        + tally.since()
        + ".."
        + tally.until();
  }
}
