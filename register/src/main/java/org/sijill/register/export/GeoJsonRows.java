// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.register.incident.Incident;

/**
 * A GeoJSON feature collection (RFC 7946), a feature an incident; incidents without a point have a
 * null geometry. {@code radius_m} is how far the act may have been from the point.
 */
final class GeoJsonRows implements RowWriter {
  private final Writer out;
  private boolean first = true;

  GeoJsonRows(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  @Override
  public void row(Incident incident) throws IOException {
    Map<String, @Nullable Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", incident.id());
    feature.put("geometry", geometry(incident.place()));
    feature.put("properties", properties(incident));
    out.write((first ? "\n" : ",\n") + Json.line(feature));
    first = false;
  }

  @Override
  public void end() throws IOException {
    out.write("\n]}\n");
  }

  private static @Nullable Map<String, Object> geometry(@Nullable Place place) {
    if (place == null || place.lat() == null || place.lon() == null) {
      return null;
    }
    List<Double> point = new ArrayList<>(List.of(place.lon(), place.lat()));
    return Map.of("type", "Point", "coordinates", point);
  }

  private static Map<String, @Nullable Object> properties(Incident incident) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Column column : OwnColumns.ALL) {
      if (!column.name().equals("lat") && !column.name().equals("lon")) {
        properties.put(column.name(), column.value().apply(incident));
      }
    }
    Place place = incident.place();
    properties.put("radius_m", place == null ? null : radius(place.precision()));
    return properties;
  }

  /** Metres within which the act may have been; the reach that the codebook's scorer allows. */
  static int radius(Precision precision) {
    return switch (precision) {
      case SITE -> 2_000;
      case TOWN -> 10_000;
      case DISTRICT -> 50_000;
      case PROVINCE -> 150_000;
      case REGION -> 300_000;
      case COUNTRY -> 600_000;
    };
  }
}
