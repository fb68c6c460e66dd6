// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.util.Locale;
import org.sijill.model.Precision;

/** What sort of thing a place is. The order is part of the compiled form. */
public enum PlaceKind {
  /** A country or territory. */
  COUNTRY(Precision.COUNTRY),
  /** First-level unit: governorate, state, province. */
  ADMIN1(Precision.PROVINCE),
  /** Second-level unit: district. */
  ADMIN2(Precision.DISTRICT),
  /** A city, town or village. */
  TOWN(Precision.TOWN),
  /** A quarter or suburb of a city. */
  QUARTER(Precision.TOWN),
  /** A camp of refugees or displaced people. */
  CAMP(Precision.TOWN),
  /** A small named area: farmland, a stretch of coast, a corridor. */
  AREA(Precision.TOWN),
  /** An airport. */
  AIRPORT(Precision.SITE),
  /** A military airport. */
  AIR_BASE(Precision.SITE),
  /** A military base or camp. */
  BASE(Precision.SITE),
  /** An oil or gas field or plant. */
  FIELD(Precision.SITE),
  /** A refinery, power station or factory. */
  PLANT(Precision.SITE),
  /** A dam. */
  DAM(Precision.SITE),
  /** A border crossing. */
  CROSSING(Precision.SITE),
  /** A port. */
  PORT(Precision.SITE),
  /** A bridge. */
  BRIDGE(Precision.SITE),
  /** A street, square or junction. */
  STREET(Precision.SITE),
  /** A hospital. */
  HOSPITAL(Precision.SITE),
  /** A prison. */
  PRISON(Precision.SITE),
  /** A mosque, church, shrine. */
  WORSHIP(Precision.SITE),
  /** A palace, ministry, university or other known building. */
  LANDMARK(Precision.SITE),
  /** A road between places. */
  ROAD(Precision.REGION),
  /** A mountain or range. */
  MOUNTAIN(Precision.REGION),
  /** A valley or plain. */
  VALLEY(Precision.REGION),
  /** A river or lake. */
  RIVER(Precision.REGION),
  /** A desert. */
  DESERT(Precision.REGION),
  /** An island or group of islands. */
  ISLAND(Precision.REGION),
  /** A strait. */
  STRAIT(Precision.REGION),
  /** A sea, gulf or ocean. */
  SEA(Precision.REGION),
  /** A named area the size of a district that is no unit. */
  BELT(Precision.DISTRICT),
  /** A named area across provinces. */
  REGION(Precision.REGION);

  private final Precision precision;

  PlaceKind(Precision precision) {
    this.precision = precision;
  }

  /** How exactly an event is known that happened in such a place. */
  public Precision precision() {
    return precision;
  }

  /** Whether people live there as in one settlement. */
  public boolean settlement() {
    return precision == Precision.TOWN;
  }

  /**
   * The kind of a cell such as {@code air_base}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PlaceKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
