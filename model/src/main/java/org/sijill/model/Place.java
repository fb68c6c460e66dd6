// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened.
 *
 * @param id identifier in the gazetteer, or null for a place that it does not know
 * @param text the words of the report
 * @param nameEn English name
 * @param nameAr Arabic name
 * @param country ISO 3166-1 alpha-2 code
 * @param admin1 English name of the first-level unit
 * @param admin2 English name of the second-level unit
 * @param pcode humanitarian place code of the unit, where known
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param precision how exactly the place is known
 * @param relation words that move the point, such as "30 km north of"; null for the place itself
 */
@JsonPropertyOrder({
  "id",
  "text",
  "name_en",
  "name_ar",
  "country",
  "admin1",
  "admin2",
  "pcode",
  "lat",
  "lon",
  "precision",
  "relation"
})
public record Place(
    @Nullable String id,
    String text,
    @Nullable String nameEn,
    @Nullable String nameAr,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable String pcode,
    @Nullable Double lat,
    @Nullable Double lon,
    Precision precision,
    @Nullable String relation) {}
