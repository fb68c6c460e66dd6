// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.knowledge.Tsv;

class DateReaderTest {

  static List<Tsv.Row> dates() {
    return Tsv.resource(DateReaderTest.class, "dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsTheDay(Tsv.Row row) {
    Optional<Moment> moment = DateReader.read(row.get("written"));
    String day = moment.map(m -> m.day().toString()).orElse("");
    assertThat(day).as(row.where() + " " + row.get("written")).isEqualTo(row.get("day"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsTheMomentWhereAZoneIsGiven(Tsv.Row row) {
    String at =
        DateReader.read(row.get("written"))
            .map(Moment::at)
            .map(m -> m.toInstant().toString())
            .orElse("");
    assertThat(at).as(row.where() + " " + row.get("written")).isEqualTo(row.get("at"));
  }
}
