// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Place;
import org.sijill.model.Precision;

/** How two places lie to each other. Distances in kilometres on a sphere. */
public final class Nearness {
  private static final double EARTH_DIAMETER_KM = 12742;
  private static final double SAME_KM = 4;
  private static final double NEAR_KM = 20;
  private static final double FAR_KM = 60;
  private static final double PROVINCE_KM = 150;
  private static final double REGION_KM = 350;

  private Nearness() {}

  /** The code of a row of the weights, or {@code elsewhere} or {@code other_country}. */
  static String relation(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null) {
      return "place_untold";
    }
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return "other_country";
    }
    boolean same = a.id() != null && a.id().equals(b.id());
    if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
      return "same_country";
    }
    Precision coarser = a.precision().compareTo(b.precision()) > 0 ? a.precision() : b.precision();
    if (a.lat() == null || b.lat() == null || a.lon() == null || b.lon() == null) {
      return same || alike(a, b) ? same(coarser) : "place_untold";
    }
    double km = km(a.lat(), a.lon(), b.lat(), b.lon());
    if (coarser.compareTo(Precision.TOWN) <= 0) {
      return same || km <= SAME_KM
          ? same(coarser)
          : km <= NEAR_KM ? near(a, b) : km <= FAR_KM ? "far" : "elsewhere";
    }
    if (same || (a.precision() == b.precision() && km <= SAME_KM)) {
      return "same_area";
    }
    double reach = reach(coarser);
    boolean otherProvince =
        coarser != Precision.REGION
            && a.admin1() != null
            && b.admin1() != null
            && !a.admin1().equals(b.admin1());
    return km > reach ? "elsewhere" : otherProvince ? "far" : "inside";
  }

  /** From how far on, in kilometres, another place lies elsewhere. */
  static double reach(Precision coarser) {
    return coarser.compareTo(Precision.DISTRICT) <= 0
        ? FAR_KM
        : coarser == Precision.PROVINCE ? PROVINCE_KM : REGION_KM;
  }

  private static String same(Precision coarser) {
    return coarser == Precision.SITE
        ? "same_site"
        : coarser == Precision.TOWN ? "same_town" : "same_area";
  }

  /** A site may lie in the town that the other names; two towns are two places. */
  private static String near(Place a, Place b) {
    return a.precision() == Precision.SITE || b.precision() == Precision.SITE
        ? "near"
        : "neighbours";
  }

  private static boolean alike(Place a, Place b) {
    return Words.searchable(a.text()).equals(Words.searchable(b.text()));
  }

  static String detail(@Nullable Place a, @Nullable Place b) {
    return name(a) + " / " + name(b);
  }

  private static String name(@Nullable Place place) {
    return place == null ? "-" : place.nameEn() == null ? place.text() : place.nameEn();
  }

  /** Great-circle distance. */
  public static double km(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.toRadians(lat2 - lat1);
    double dLon = Math.toRadians(lon2 - lon1);
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(dLon / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
