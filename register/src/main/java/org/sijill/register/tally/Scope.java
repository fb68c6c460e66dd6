// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.model.EventType;
import org.sijill.model.Measure;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;
import org.sijill.register.link.Words;
import org.sijill.register.query.Parameter;
import org.sijill.register.query.Query;

/**
 * The question to the register that a tally's scope comes to: what, whom, where, since, until, by
 * whom. Places and sides are those that the register knows by name; the sentence of the tally adds
 * those whose place in it says what they are to the tally.
 */
final class Scope {
  private static final Set<String> IN =
      Set.of("في", "داخل", "بمحافظة", "بمدينة", "محافظة", "مدينة");
  private static final Set<String> BY =
      Set.of("يد", "ايدي", "قبل", "نفذها", "نفذتها", "شنها", "شنتها", "شنته", "بنيران", "نفذه");
  private static final Set<String> AGAINST =
      Set.of("ضد", "استهدفت", "استهدف", "تستهدف", "بحق", "مواقع", "طالت");
  private static final Set<Measure> PEOPLE = Set.of(Measure.KILLED, Measure.INJURED);

  private final Handle handle;
  private final Tally tally;
  private final String scope;
  private final String sentence;
  private Query query = Query.ALL;

  private Scope(Handle handle, ToldTally told, String sentence) {
    this.handle = handle;
    this.tally = told.tally();
    this.scope = padded(tally.scope() == null ? "" : tally.scope());
    this.sentence = padded(sentence);
  }

  /**
   * The question.
   *
   * @param sentence the sentence that tells the tally, or the empty string
   */
  static Query query(Handle handle, ToldTally told, String sentence) {
    Scope scope = new Scope(handle, told, sentence);
    scope.when(told);
    scope.kinds();
    scope.places();
    scope.sides();
    return scope.query;
  }

  private static String padded(String text) {
    return " " + Words.searchable(text) + " ";
  }

  private void with(Parameter parameter, String value) {
    query = query.with(parameter, value);
  }

  private void when(ToldTally told) {
    if (tally.since() != null) {
      with(Parameter.FROM, tally.since().toString());
    }
    with(Parameter.TO, (tally.until() == null ? told.published() : tally.until()).toString());
    if (tally.country() != null) {
      with(Parameter.COUNTRY, tally.country());
    }
  }

  private void kinds() {
    Measure measure = tally.measure();
    if (measure == Measure.STRIKES || measure == Measure.MISSILES || measure == Measure.DRONES) {
      List.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.SHELLING_ARTILLERY_MISSILE)
          .forEach(type -> with(Parameter.SUBTYPE, type.code()));
    } else if (measure == Measure.DETAINED) {
      with(Parameter.SUBTYPE, SubEventType.ARRESTS.code());
    } else if (measure == Measure.MISSING) {
      with(Parameter.SUBTYPE, SubEventType.ABDUCTION.code());
    } else if (measure == Measure.ATTACKS) {
      List.of(EventType.BATTLES, EventType.EXPLOSIONS, EventType.VIOLENCE_AGAINST_CIVILIANS)
          .forEach(type -> with(Parameter.TYPE, type.code()));
    }
    if (PEOPLE.contains(measure) && Whom.of(tally.scope()).civil()) {
      with(Parameter.CIVILIAN, "true");
    }
  }

  /** Towns and units of the scope, and those that the sentence puts the tally in. */
  private void places() {
    Map<String, String> known = new TreeMap<>();
    handle
        .createQuery(
            "SELECT DISTINCT place_en, place_ar FROM incident WHERE place_en IS NOT NULL AND"
                + " place_ar IS NOT NULL AND country = :country AND precision <> 'country'")
        .bind("country", tally.country() == null ? "" : tally.country())
        .map((rs, ctx) -> List.of(rs.getString(1), rs.getString(2)))
        .forEach(row -> known.put(row.get(1), row.get(0)));
    Set<String> places = new TreeSet<>();
    known.forEach(
        (ar, en) -> {
          if (at(scope, ar) >= 0 || IN.contains(before(sentence, at(sentence, ar)))) {
            places.add(en);
          }
        });
    places.forEach(place -> with(Parameter.PLACE, place));
  }

  /** Sides of the scope, as either side; those of the sentence, as it says. */
  private void sides() {
    Map<Parameter, Set<String>> found = new TreeMap<>();
    handle
        .createQuery(
            "SELECT DISTINCT value, ar FROM label WHERE field IN ('actor', 'target') AND"
                + " en IS NOT NULL AND ar IS NOT NULL")
        .map((rs, ctx) -> List.of(rs.getString(1), rs.getString(2)))
        .forEach(
            row -> {
              String told = before(sentence, at(sentence, row.get(1)));
              if (at(scope, row.get(1)) >= 0) {
                found.computeIfAbsent(Parameter.SIDE, p -> new TreeSet<>()).add(row.get(0));
              } else if (BY.contains(told)) {
                found.computeIfAbsent(Parameter.ACTOR, p -> new TreeSet<>()).add(row.get(0));
              } else if (AGAINST.contains(told)) {
                found.computeIfAbsent(Parameter.TARGET, p -> new TreeSet<>()).add(row.get(0));
              }
            });
    found.forEach((parameter, sides) -> sides.forEach(side -> with(parameter, side)));
  }

  /** Where a name stands among padded words, or -1. */
  private static int at(String words, String name) {
    String sought = Words.searchable(name);
    return sought.isEmpty() ? -1 : words.indexOf(" " + sought + " ");
  }

  /** The word before a place among padded words, or the empty string. */
  private static String before(String words, int at) {
    return at <= 0 ? "" : words.substring(words.lastIndexOf(' ', at - 1) + 1, at);
  }
}
