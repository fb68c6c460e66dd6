// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

/** Distances and steps on a sphere of radius 6371 km. Thread-safe. */
public final class Geo {
  private static final double RADIUS_KM = 6371.0;

  private Geo() {}

  /** Great-circle distance in kilometres between two points in degrees. */
  public static double km(double lat1, double lon1, double lat2, double lon2) {
    double a = Math.toRadians(lat1);
    double b = Math.toRadians(lat2);
    double h =
        square(Math.sin((b - a) / 2))
            + Math.cos(a) * Math.cos(b) * square(Math.sin(Math.toRadians(lon2 - lon1) / 2));
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** The latitude {@code km} away in direction {@code bearing} (degrees clockwise from north). */
  public static double latAt(double lat, double km, double bearing) {
    double moved = lat + Math.toDegrees(km / RADIUS_KM) * Math.cos(Math.toRadians(bearing));
    return Math.max(-90, Math.min(90, moved));
  }

  /** The longitude {@code km} away in direction {@code bearing} (degrees clockwise from north). */
  public static double lonAt(double lat, double lon, double km, double bearing) {
    double shrink = Math.max(0.01, Math.cos(Math.toRadians(lat)));
    return lon + Math.toDegrees(km / RADIUS_KM) * Math.sin(Math.toRadians(bearing)) / shrink;
  }

  private static double square(double x) {
    return x * x;
  }
}
