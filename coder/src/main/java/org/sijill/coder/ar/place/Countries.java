// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;

/** Countries of the gazetteer by key. Immutable after construction; thread-safe. */
final class Countries {
  private static final Set<String> KINGDOMS = Set.of("SA", "JO", "MA", "BH", "GB");

  private final Gazetteer gazetteer;
  private final Map<Integer, Integer> places = new HashMap<>();

  Countries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (int i = 0; i < gazetteer.countriesEnd(); i++) {
      if (gazetteer.kind(i) == PlaceKind.COUNTRY) {
        places.putIfAbsent(gazetteer.countryKey(i), i);
      }
    }
  }

  /** The country with a key, or -1. */
  int place(int key) {
    return places.getOrDefault(key, -1);
  }

  /** Whether news calls the country "the Kingdom". */
  boolean kingdom(int place) {
    String code = place < 0 ? null : gazetteer.country(place);
    return code != null && KINGDOMS.contains(code);
  }
}
