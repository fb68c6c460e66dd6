// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.Geo;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.Place;
import org.sijill.model.Precision;

/**
 * Makes the place of a mention from what was found and picked: its point, moved where the words
 * move it, and its precision. Immutable and thread-safe.
 */
final class PlaceBuilder {
  /** How far towards the edge of its box a direction points within a country or province. */
  private static final double TOWARDS_EDGE = 0.65;

  /** Farther than this from a town an event is no longer known to the town. */
  private static final double TOWN_KM = 15;

  private final Gazetteer gazetteer;

  PlaceBuilder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place that a found name means. */
  Place resolved(Document doc, Found f, int pick) {
    double[] point = point(f, pick);
    return new Place(
        gazetteer.id(pick),
        doc.quote(f.span()),
        gazetteer.nameEn(pick),
        gazetteer.nameAr(pick),
        gazetteer.country(pick),
        gazetteer.admin1(pick),
        gazetteer.admin2(pick),
        gazetteer.pcode(pick),
        point[0],
        point[1],
        precision(f, gazetteer.kind(pick)),
        relation(doc, f));
  }

  private static @Nullable String relation(Document doc, Found f) {
    if (f.bearing() == Found.HERE && f.km() == 0) {
      return null;
    }
    int end = doc.token(f.nameFirst()).start();
    String before = doc.text().substring(f.span().start(), Math.max(f.span().start(), end)).strip();
    if (!before.isEmpty()) {
      return before;
    }
    return doc.text().substring(doc.token(f.nameLast() - 1).end(), f.span().end()).strip();
  }

  private double[] point(Found f, int pick) {
    double lat = gazetteer.lat(pick);
    double lon = gazetteer.lon(pick);
    if (f.km() > 0 && f.bearing() >= 0) {
      return new double[] {
        Geo.latAt(lat, f.km(), f.bearing()), Geo.lonAt(lat, lon, f.km(), f.bearing())
      };
    }
    double[] box = f.bearing() == Found.HERE ? null : gazetteer.box(pick);
    if (box == null) {
      return new double[] {lat, lon};
    }
    double share = f.bearing() == Found.MIDDLE ? 0 : TOWARDS_EDGE;
    double angle = Math.toRadians(Math.max(0, f.bearing()));
    return new double[] {
      (box[0] + box[2]) / 2 + share * Math.cos(angle) * (box[2] - box[0]) / 2,
      (box[1] + box[3]) / 2 + share * Math.sin(angle) * (box[3] - box[1]) / 2
    };
  }

  private static Precision precision(Found f, PlaceKind kind) {
    if (f.outer() != null && f.outer().site()) {
      return Precision.SITE;
    }
    if (f.km() > 0) {
      return f.km() <= TOWN_KM ? Precision.TOWN : Precision.DISTRICT;
    }
    if (kind == PlaceKind.COUNTRY) {
      boolean whole =
          f.bearing() == Found.HERE
              && (f.head() == null
                  || f.head().rank(kind) < 0
                  || f.head().precision() == Precision.COUNTRY);
      return whole ? Precision.COUNTRY : Precision.REGION;
    }
    Head head = f.head();
    if (head == null || head.rank(kind) == 0 && !head.belt()) {
      return kind.precision();
    }
    if (head.id().equals("belt")) {
      return kind == PlaceKind.ADMIN1 ? Precision.PROVINCE : Precision.DISTRICT;
    }
    if (head.id().equals("around")) {
      return kind.precision();
    }
    return head.rank(kind) < 0 || head.id().equals("kaza") || head.id().equals("mudiriya")
        ? head.precision()
        : kind.precision();
  }

  /**
   * A place that only its head and its surroundings tell of: inside a settlement it has the
   * settlement's point; inside a wider container a settlement has none, and a site is known to the
   * container.
   */
  Place unresolved(Document doc, Found f, @Nullable Place container) {
    Precision precision = f.head() == null ? Precision.TOWN : f.head().precision();
    boolean small =
        container != null
            && (container.precision() == Precision.TOWN || container.precision() == Precision.SITE);
    boolean held = small || precision == Precision.SITE;
    precision = held && !small && container != null ? container.precision() : precision;
    return container == null
        ? new Place(
            null,
            doc.quote(f.span()),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            precision,
            null)
        : new Place(
            null,
            doc.quote(f.span()),
            null,
            null,
            container.country(),
            container.admin1(),
            container.admin2(),
            null,
            held ? container.lat() : null,
            held ? container.lon() : null,
            precision,
            null);
  }

  /** A place under other words, as a site within it where the words call for one. */
  Place pointed(Document doc, Found f, Place to) {
    boolean site = f.outer() != null && f.outer().site() || f.head() != null && f.head().site();
    return new Place(
        site && to.precision() != Precision.SITE ? null : to.id(),
        doc.quote(f.span()),
        to.nameEn(),
        to.nameAr(),
        to.country(),
        to.admin1(),
        to.admin2(),
        to.pcode(),
        to.lat(),
        to.lon(),
        site ? Precision.SITE : to.precision(),
        relation(doc, f));
  }
}
