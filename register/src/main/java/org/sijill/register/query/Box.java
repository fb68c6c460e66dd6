// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

/**
 * A box on the map, in degrees (WGS 84). West may be greater than east: then it crosses the
 * antimeridian.
 */
public record Box(double west, double south, double east, double north) {
  public Box {
    if (!(south <= north && south >= -90 && north <= 90 && Math.abs(west) <= 180)
        || !(Math.abs(east) <= 180)) {
      throw new IllegalArgumentException("a box is west,south,east,north in degrees");
    }
  }

  /**
   * Reads {@code west,south,east,north}.
   *
   * @throws IllegalArgumentException if it is no box
   */
  static Box parse(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("a box has four numbers");
    }
    return new Box(
        Double.parseDouble(parts[0].trim()),
        Double.parseDouble(parts[1].trim()),
        Double.parseDouble(parts[2].trim()),
        Double.parseDouble(parts[3].trim()));
  }
}
