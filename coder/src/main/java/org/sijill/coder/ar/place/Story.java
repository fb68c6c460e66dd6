// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;

/**
 * Which countries and provinces a report is about: shares of the votes of the names that can mean
 * only one of them. Immutable after {@link #of}; thread-safe.
 */
final class Story {
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> provinces = new HashMap<>();

  private Story() {}

  /** Counts the votes. */
  static Story of(Gazetteer gazetteer, List<Found> found) {
    Story story = new Story();
    double sum = 0;
    for (Found f : found) {
      if (!f.known()) {
        continue;
      }
      int top = gazetteer.place(f.list(), 0);
      if (gazetteer.countryKey(top) == 0
          || gazetteer.tier(top) < 2
          || !clear(gazetteer, f.list())) {
        continue;
      }
      double weight = gazetteer.kind(top) == PlaceKind.COUNTRY ? 1.0 : 1.5;
      story.countries.merge(gazetteer.countryKey(top), weight, Double::sum);
      int unit = gazetteer.kind(top) == PlaceKind.ADMIN1 ? top : gazetteer.admin1Place(top);
      if (unit >= 0) {
        story.provinces.merge(unit, weight, Double::sum);
      }
      sum += weight;
    }
    double total = Math.max(1, sum);
    story.countries.replaceAll((k, v) -> v / total);
    story.provinces.replaceAll((k, v) -> v / total);
    return story;
  }

  /** Whether the best known places of the list lie in one country. */
  private static boolean clear(Gazetteer gazetteer, int list) {
    int top = gazetteer.place(list, 0);
    for (int i = 1; i < gazetteer.readings(list); i++) {
      int other = gazetteer.place(list, i);
      if (gazetteer.tier(other) >= Math.min(2, gazetteer.tier(top))
          && !gazetteer.sameCountry(top, other)) {
        return false;
      }
    }
    return true;
  }

  /** The share of a country, 0 to 1. */
  double country(int key) {
    return countries.getOrDefault(key, 0.0);
  }

  /** The share of a first-level unit, 0 to 1. */
  double province(int place) {
    return provinces.getOrDefault(place, 0.0);
  }
}
