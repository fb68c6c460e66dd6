// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.util.List;

/**
 * A place as the source files give it.
 *
 * @param where file and line, for messages
 * @param id stable identifier: {@code wof:} Who's On First, {@code gn:} GeoNames, {@code cod:}
 *     OCHA, {@code oa:} OurAirports, {@code sijill:} our own
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code, empty at sea
 * @param admin1 English name of the first-level unit, or empty
 * @param admin2 English name of the second-level unit, or empty
 * @param nameEn English name, or empty
 * @param names Arabic names, the first the usual one
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param population inhabitants, 0 if unknown
 * @param pcode humanitarian place code, or empty
 * @param source code of the source, as in {@code sources.tsv}
 * @param own how many of the names, from the first, are from the project's own files; 0 for a row
 *     of the open data
 * @param news how many of the names, from the first, are from {@code news_towns.tsv}
 */
public record PlaceRow(
    String where,
    String id,
    PlaceKind kind,
    String country,
    String admin1,
    String admin2,
    String nameEn,
    List<String> names,
    double lat,
    double lon,
    int population,
    String pcode,
    String source,
    int own,
    int news) {
  public PlaceRow {
    names = List.copyOf(names);
  }

  /** Whether the row is from the project's own files. */
  boolean isOwn() {
    return own > 0;
  }

  /** Great-circle distance to another place in kilometres. */
  public double km(PlaceRow other) {
    return Geo.km(lat, lon, other.lat, other.lon);
  }

  /** The same place with more names and with the gaps of this row filled from {@code other}. */
  PlaceRow with(PlaceRow other, List<String> allNames) {
    return new PlaceRow(
        where,
        id.startsWith("sijill:") ? other.id : id,
        kind,
        country,
        admin1.isEmpty() ? other.admin1 : admin1,
        admin2.isEmpty() ? other.admin2 : admin2,
        nameEn.isEmpty() ? other.nameEn : nameEn,
        allNames,
        lat,
        lon,
        Math.max(population, other.population),
        pcode.isEmpty() ? other.pcode : pcode,
        source,
        own,
        news);
  }
}
