// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sijill.coder.ar.place.PlaceMention.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.places.Geo;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** The table of own sentences, {@code places.tsv}: every row is a test. */
class PlaceCasesTest {
  private static final PlaceStage STAGE = PlaceStage.standard();

  @TestFactory
  Stream<DynamicTest> placesOfOwnSentences() {
    return Tsv.resource(PlaceCasesTest.class, "places.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.get("text"), () -> check(row)));
  }

  private static void check(Tsv.Row row) {
    List<PlaceMention> mentions = read(row.get("sentence"));
    String text = row.get("text");
    if (text.startsWith("-")) {
      assertThat(mentions)
          .as(row.get("sentence"))
          .filteredOn(m -> m.role() == Role.LOCATION || m.role() == Role.CONTAINER)
          .extracting(m -> m.place().text())
          .noneMatch(t -> t.contains(text.substring(1)));
      return;
    }
    assertThat(mentions)
        .as(row.get("sentence"))
        .filteredOn(m -> m.place().text().equals(text))
        .hasSizeGreaterThanOrEqualTo(1)
        .first()
        .satisfies(m -> compare(row, m));
  }

  private static void compare(Tsv.Row row, PlaceMention m) {
    Place place = m.place();
    String role = row.get("role").isEmpty() ? "location" : row.get("role");
    assertThat(m.role().name().toLowerCase(Locale.ROOT)).isEqualTo(role);
    assertThat(place.country() == null ? "" : place.country()).isEqualTo(row.get("country"));
    if (!row.get("precision").isEmpty()) {
      assertThat(place.precision().code()).isEqualTo(row.get("precision"));
    }
    if (!row.get("lat").isEmpty()) {
      Double lat = place.lat();
      Double lon = place.lon();
      assertThat(lat != null && lon != null).as("a point").isTrue();
      double off =
          Geo.km(
              lat == null ? 0 : lat,
              lon == null ? 0 : lon,
              Double.parseDouble(row.get("lat")),
              Double.parseDouble(row.get("lon")));
      assertThat(off).isLessThan(tolerance(place.precision()));
    }
  }

  private static double tolerance(Precision precision) {
    return switch (precision) {
      case SITE, TOWN -> 20;
      case DISTRICT -> 50;
      case PROVINCE -> 150;
      case REGION, COUNTRY -> 300;
    };
  }

  private static List<PlaceMention> read(String body) {
    ReportHeader header =
        new ReportHeader("t", LocalDate.of(2024, 5, 1), "ar", null, null, null, null, null, null);
    Document doc = TextStage.read(new Report(header, "عنوان\n\n" + body, List.of()));
    return STAGE.read(doc, List.of(), List.of(), List.of());
  }
}
