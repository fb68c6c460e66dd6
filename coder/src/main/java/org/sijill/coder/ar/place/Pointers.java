// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.Place;
import org.sijill.model.Precision;

/**
 * Follows definite nouns to the places that they point to: "the town", "the capital", "the
 * country", "Syrian territory". Immutable and thread-safe.
 */
final class Pointers {
  private final Gazetteer gazetteer;
  private final PlaceBuilder builder;
  private final Countries countries;

  Pointers(Gazetteer gazetteer, PlaceBuilder builder) {
    this.gazetteer = gazetteer;
    this.builder = builder;
    this.countries = new Countries(gazetteer);
  }

  /** The place that a pointer means, or null. */
  @Nullable Place follow(Document doc, Found f, Memory memory, Story story) {
    Head head = f.head();
    if (head == null) {
      return null;
    }
    int country = f.list() >= 0 ? f.list() : countries.place(storyCountry(story, memory));
    return switch (head.id()) {
      case "capital" -> capital(doc, f, country);
      case "country" -> f.list() >= 0 ? null : whole(doc, f, country);
      case "kingdom" -> countries.kingdom(country) ? whole(doc, f, country) : null;
      case "land" -> f.list() >= 0 ? whole(doc, f, country) : null;
      case "border" -> region(whole(doc, f, country));
      case "coast" -> f.list() >= 0 ? region(whole(doc, f, country)) : null;
      default -> named(doc, f, head, memory);
    };
  }

  private int storyCountry(Story story, Memory memory) {
    int top = story.topCountry();
    int last = memory.lastCountry();
    return last == 0 || story.country(top) >= 0.5 ? top : last;
  }

  private @Nullable Place capital(Document doc, Found f, int country) {
    int capital = country < 0 ? -1 : gazetteer.capital(country);
    return capital < 0 ? null : builder.pointed(doc, f, builder.resolved(doc, f, capital));
  }

  private @Nullable Place whole(Document doc, Found f, int country) {
    return country < 0 ? null : builder.resolved(doc, f, country);
  }

  private static @Nullable Place region(@Nullable Place p) {
    return p == null
        ? null
        : new Place(
            p.id(),
            p.text(),
            p.nameEn(),
            p.nameAr(),
            p.country(),
            null,
            null,
            null,
            p.lat(),
            p.lon(),
            Precision.REGION,
            p.relation());
  }

  private @Nullable Place named(Document doc, Found f, Head head, Memory memory) {
    int country = f.list() < 0 ? 0 : gazetteer.countryKey(f.list());
    Place to = memory.find(head, country);
    if (to == null && head.rank(PlaceKind.ADMIN1) == 0 && memory.lastSettlement() >= 0) {
      int unit = gazetteer.admin1Place(memory.lastSettlement());
      return unit < 0 ? null : builder.pointed(doc, f, builder.resolved(doc, f, unit));
    }
    if (to == null && head.everyTown() && memory.lastSettlement() >= 0) {
      to = builder.resolved(doc, f, memory.lastSettlement());
    }
    return to == null ? null : builder.pointed(doc, f, to);
  }
}
