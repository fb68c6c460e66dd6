// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Place;
import org.sijill.model.Precision;

/**
 * A point and how far from it, in degrees, an act told at such a place may lie: a box around all
 * places that {@link Nearness} does not rule out. Immutable and thread-safe.
 *
 * @param lat latitude of the point
 * @param lon longitude
 * @param latDegrees half the height of the box
 * @param lonDegrees half its width; more than a whole turn where the box would cross the date line
 */
public record Reach(double lat, double lon, double latDegrees, double lonDegrees) {
  /** A little less than there are, so that the box is a little too large. */
  private static final double KM_IN_A_DEGREE = 110;

  private static final double POLAR = 80;
  private static final double ANYWHERE = 400;

  /** The reach of a place, or null if it has no point or is a whole country. */
  static @Nullable Reach of(@Nullable Place place) {
    if (place == null || place.precision() == Precision.COUNTRY) {
      return null;
    }
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat == null || lon == null) {
      return null;
    }
    double high = Nearness.reach(place.precision()) / KM_IN_A_DEGREE;
    double far = Math.abs(lat) + high;
    double wide = far > POLAR ? ANYWHERE : high / Math.cos(Math.toRadians(far));
    return new Reach(lat, lon, high, Math.abs(lon) + wide > 180 ? ANYWHERE : wide);
  }
}
