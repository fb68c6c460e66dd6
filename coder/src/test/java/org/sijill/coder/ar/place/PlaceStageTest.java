// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.ar.place.PlaceMention.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

class PlaceStageTest {
  private static final PlaceStage STAGE = PlaceStage.standard();

  private static List<PlaceMention> read(String body) {
    ReportHeader header =
        new ReportHeader("t", LocalDate.of(2024, 5, 1), "ar", null, null, null, null, null, null);
    Document doc = TextStage.read(new Report(header, "خبر\n\n" + body, List.of()));
    return STAGE.read(doc, List.of(), List.of(), List.of());
  }

  @Test
  void headStaysInTheTextAndPrepositionDoesNot() {
    assertThat(read("انفجرت عبوة بمدينة كركوك صباحا."))
        .singleElement()
        .satisfies(m -> assertThat(m.place().text()).isEqualTo("مدينة كركوك"))
        .satisfies(m -> assertThat(m.place().country()).isEqualTo("IQ"));
  }

  @Test
  void governorateHeadCallsForTheProvince() {
    assertThat(read("قصف على محافظة إدلب أمس."))
        .singleElement()
        .satisfies(m -> assertThat(m.place().precision()).isEqualTo(Precision.PROVINCE));
  }

  @Test
  void provinceBesideItsTownIsAContainer() {
    assertThat(read("سقطت قذيفة في بلدة سلقين بمحافظة إدلب."))
        .extracting(PlaceMention::role)
        .containsExactly(Role.LOCATION, Role.CONTAINER);
  }

  @Test
  void capitalThatSpeaksIsASide() {
    assertThat(read("أعلنت موسكو أنها سترد."))
        .extracting(PlaceMention::role)
        .containsExactly(Role.SIDE);
  }

  @Test
  void directionOfACountryIsARegion() {
    assertThat(read("قتل مدني في شرق سوريا."))
        .singleElement()
        .satisfies(m -> assertThat(m.place().precision()).isEqualTo(Precision.REGION))
        .satisfies(m -> assertThat(m.place().lon()).isGreaterThan(39.5));
  }
}
