// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.Place;

/**
 * The places named so far, for definite nouns that point back. Used by one thread for one report.
 */
final class Memory {
  private static final String STRIP = "قطاع";
  private static final int LOOK_BACK = 40;
  private static final int CONTAINER_BACK = 6;

  private final Gazetteer gazetteer;
  private final List<Entry> entries = new ArrayList<>();

  Memory(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A place named before. */
  record Entry(Place place, int pick, @Nullable Head head, PlaceKind kind) {}

  /** Keeps a place in mind. */
  void note(Found f, int pick, Place place) {
    PlaceKind kind = PlaceKind.TOWN;
    if (f.head() != null && f.head().rank(pick < 0 ? PlaceKind.SEA : gazetteer.kind(pick)) < 0) {
      kind = f.head().kinds().get(0);
    } else if (pick >= 0) {
      kind = gazetteer.kind(pick);
    }
    entries.add(new Entry(place, pick, f.head(), kind));
  }

  /** The last place that the head alone may point to, in a country if one is given (key, or 0). */
  @Nullable Place find(Head head, int country) {
    Entry byKind = null;
    for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - LOOK_BACK); i--) {
      Entry e = entries.get(i);
      if (country != 0 && (e.pick < 0 || gazetteer.countryKey(e.pick) != country)) {
        continue;
      }
      if (e.head != null && e.head.id().equals(head.id())) {
        return e.place;
      }
      String name = e.place.nameAr();
      if (head.id().equals("strip") && name != null && name.startsWith(STRIP)) {
        return e.place;
      }
      int rank = head.id().equals("strip") ? -1 : head.rank(e.kind);
      if (byKind == null && rank >= 0 && rank <= (head.site() ? 1 : 0)) {
        byKind = e;
        if (!isVillageFor(head, e)) {
          return e.place;
        }
      }
    }
    return byKind == null ? null : byKind.place;
  }

  /** A city is sought, but this place is hardly known. */
  private boolean isVillageFor(Head head, Entry e) {
    return head.id().equals("city") && (e.pick < 0 || gazetteer.tier(e.pick) < 1);
  }

  /** The pick of the last settlement, or -1. */
  int lastSettlement() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).pick >= 0 && entries.get(i).kind == PlaceKind.TOWN) {
        return entries.get(i).pick;
      }
    }
    return -1;
  }

  /** The country of the last place, as a key; 0 if none was named. */
  int lastCountry() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).pick >= 0 && gazetteer.countryKey(entries.get(i).pick) != 0) {
        return gazetteer.countryKey(entries.get(i).pick);
      }
    }
    return 0;
  }

  /**
   * The last place that may hold a site or a settlement: no country if a smaller place was near.
   */
  @Nullable Place container() {
    Place last = null;
    for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - CONTAINER_BACK); i--) {
      Entry e = entries.get(i);
      if (last == null) {
        last = e.place;
      }
      if (e.kind != PlaceKind.COUNTRY) {
        return e.place;
      }
    }
    return last;
  }
}
