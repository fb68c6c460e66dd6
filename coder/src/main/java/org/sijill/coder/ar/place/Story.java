// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.NameForms;
import org.sijill.knowledge.places.PlaceKind;

/**
 * Which countries and provinces a report is about: shares of the votes of the names that can mean
 * only one of them, and of adjectives of nationality. Immutable after {@link #of}; thread-safe.
 */
final class Story {
  private static final double NAME = 1.5;
  private static final double COUNTRY = 1.0;
  private static final double ADJECTIVE = 0.4;
  private static final int WELL_KNOWN = 2;

  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> provinces = new HashMap<>();
  private final Map<Integer, Integer> countryPlaces = new HashMap<>();
  private double votes;

  private Story() {}

  /** Counts the votes. */
  static Story of(Gazetteer gazetteer, List<Found> found) {
    Story story = new Story();
    for (Found f : found) {
      if (f.kind() == Found.Kind.ADJECTIVE || f.kind() == Found.Kind.POINTER && f.list() >= 0) {
        story.vote(gazetteer, f.list(), ADJECTIVE);
      } else if (f.known() && clear(gazetteer, f)) {
        int top = gazetteer.place(f.list(), 0);
        story.vote(gazetteer, top, gazetteer.kind(top) == PlaceKind.COUNTRY ? COUNTRY : NAME);
      }
    }
    double total = Math.max(1, story.votes);
    story.countries.replaceAll((k, v) -> v / total);
    story.provinces.replaceAll((k, v) -> v / total);
    return story;
  }

  private void vote(Gazetteer gazetteer, int place, double weight) {
    int country = gazetteer.countryKey(place);
    if (country == 0) {
      return;
    }
    countries.merge(country, weight, Double::sum);
    if (gazetteer.kind(place) == PlaceKind.COUNTRY) {
      countryPlaces.put(country, place);
    }
    int unit = gazetteer.admin1Place(place);
    if (unit >= 0) {
      provinces.merge(unit, weight, Double::sum);
    }
    votes += weight;
  }

  /** Whether the name means a place and its best known places lie in one country. */
  private static boolean clear(Gazetteer gazetteer, Found f) {
    int list = f.list();
    int top = gazetteer.place(list, 0);
    int marks = gazetteer.marks(list, 0);
    boolean needs =
        (marks & NameForms.NEEDS_HEAD) != 0 && f.head() == null
            || (marks & NameForms.NEEDS_CUE) != 0 && !f.cued()
            || (marks & NameForms.ARTICLE) != 0;
    if (needs || gazetteer.tier(top) < WELL_KNOWN) {
      return false;
    }
    for (int i = 1; i < gazetteer.readings(list); i++) {
      int other = gazetteer.place(list, i);
      if (gazetteer.tier(other) >= WELL_KNOWN && !gazetteer.sameCountry(top, other)) {
        return false;
      }
    }
    return true;
  }

  /** The sum of all votes. */
  double votes() {
    return votes;
  }

  /** The share of a country, 0 to 1. */
  double country(int key) {
    return countries.getOrDefault(key, 0.0);
  }

  /** The share of a first-level unit, 0 to 1. */
  double province(int place) {
    return place < 0 ? 0 : provinces.getOrDefault(place, 0.0);
  }

  /** Whether a first-level unit has votes, or no unit has. */
  boolean holds(int place) {
    return provinces.isEmpty() || province(place) > 0;
  }

  /** The key of the country with most votes, 0 if none has any. */
  int topCountry() {
    int best = 0;
    double most = 0;
    for (Map.Entry<Integer, Double> e : countries.entrySet()) {
      if (e.getValue() > most || e.getValue() == most && e.getKey() < best) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }
}
