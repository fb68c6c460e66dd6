// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.Precision;

/** Spreads an act that is told for several days over an act for each: codebook section 1. */
final class Distribution {
  /** Towns nearer than this are one scene. */
  private static final double APART_KM = 12;

  private Distribution() {}

  /** The acts that one clause tells. */
  static List<Act> over(Act act) {
    List<TimeExpression> days = new ArrayList<>();
    for (TimeExpression time : act.times()) {
      boolean day = time.granularity() == Granularity.DAY || time.granularity() == Granularity.HOUR;
      if (day && Draft.dates(time) && days.stream().noneMatch(d -> sameDays(d, time))) {
        days.add(time);
      }
    }
    boolean several = days.size() > 1 && act.finite() && adjacent(days);
    if (!several) {
      return overPlaces(act);
    }
    return days.stream().map(day -> act.at(List.of(day))).toList();
  }

  /** An act at several named towns is an act in each: codebook ruling 15. */
  private static List<Act> overPlaces(Act act) {
    List<PlaceMention> towns = new ArrayList<>();
    for (PlaceMention place : act.places()) {
      boolean next =
          towns.isEmpty()
              || place.span().first() - towns.get(towns.size() - 1).span().last() <= 1
                  && place.span().first() >= towns.get(towns.size() - 1).span().last()
                  && place.span().start() > towns.get(towns.size() - 1).span().end();
      boolean fits = place.place().precision().compareTo(Precision.PROVINCE) <= 0;
      boolean apart =
          towns.stream().allMatch(t -> Identity.distance(t.place(), place.place()) > APART_KM);
      if (fits && apart && place.role() == PlaceMention.Role.LOCATION && next) {
        towns.add(place);
      }
    }
    boolean spreads =
        switch (act.actClass()) {
          case "launch", "protest", "capture", "fall", "land", "attack", "strike", "storm" ->
              towns.size() > 1;
          default -> false;
        };
    if (!spreads) {
      return List.of(act);
    }
    return towns.stream().map(act::in).toList();
  }

  private static boolean sameDays(TimeExpression a, TimeExpression b) {
    return java.util.Objects.equals(a.from(), b.from()) && java.util.Objects.equals(a.to(), b.to());
  }

  /** Whether the days stand next to each other, as the members of a list do. */
  private static boolean adjacent(List<TimeExpression> days) {
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).span().first() - days.get(i - 1).span().last() > 1) {
        return false;
      }
    }
    return true;
  }
}
