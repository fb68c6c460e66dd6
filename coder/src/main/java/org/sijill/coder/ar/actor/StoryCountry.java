// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.model.PartyKind;
import org.sijill.model.SectionKind;

/**
 * Which countries a report is about, by how often it names them, their people, their sides and
 * places in them; headline and lead count more. Media and agencies do not count.
 */
final class StoryCountry {
  private static final int HEADLINE = 4;
  private static final int LEAD = 2;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  private @Nullable String main;

  private StoryCountry() {}

  static StoryCountry of(Sheet sheet) {
    StoryCountry out = new StoryCountry();
    for (Sentence sentence : sheet.document.sentences()) {
      if (!Document.counts(sentence)) {
        continue;
      }
      int weight =
          sentence.section() == SectionKind.HEADLINE
              ? HEADLINE
              : sentence.section() == SectionKind.LEAD ? LEAD : 1;
      for (int i = sentence.first(); i < sentence.last(); ) {
        i = out.count(sheet, i, weight);
      }
    }
    out.main = out.findMain();
    return out;
  }

  private int count(Sheet sheet, int i, int weight) {
    Names.Hit hit = sheet.name(i);
    if (hit != null && !(hit.entry() instanceof Names.Entry.Ruled)) {
      if (hit.entry() instanceof Names.Entry.OfSide side) {
        named.add(side.side().id());
        if (side.side().kind() != PartyKind.MEDIA) {
          add(side.side().country(), weight);
        }
      } else if (hit.entry() instanceof Names.Entry.OfNation nation && !nation.weak()) {
        add(nation.nation().iso2(), weight);
      } else if (hit.entry() instanceof Names.Entry.OfSeat seat) {
        add(seat.nation().iso2(), weight);
      }
      return hit.last();
    }
    Sheet.DemonymHit demonym = sheet.demonym(i);
    if (demonym != null) {
      add(demonym.nation().iso2(), weight);
    }
    PlaceMention place = sheet.place(i);
    if (place != null && place.place().country() != null) {
      add(place.place().country(), weight);
    }
    return i + 1;
  }

  private void add(@Nullable String country, int weight) {
    if (country != null && !country.isEmpty()) {
      counts.merge(country, weight, Integer::sum);
    }
  }

  /** Whether the report names a side in full. */
  boolean names(String side) {
    return named.contains(side);
  }

  /** How much the report is about a country. */
  int weight(String country) {
    return counts.getOrDefault(country, 0);
  }

  /** The country that it is most about among some; ties go to the first; null if to none. */
  @Nullable String among(Collection<String> countries) {
    String best = null;
    int most = 0;
    for (String country : countries) {
      if (weight(country) > most) {
        best = country;
        most = weight(country);
      }
    }
    return best;
  }

  /** The country that it is mainly about, or null if none has two fifths of all. */
  @Nullable String main() {
    return main;
  }

  private @Nullable String findMain() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    String best =
        counts.keySet().stream()
            .sorted()
            .reduce((a, b) -> weight(b) > weight(a) ? b : a)
            .orElse(null);
    return best != null && weight(best) * 5 >= all * 2 ? best : null;
  }
}
