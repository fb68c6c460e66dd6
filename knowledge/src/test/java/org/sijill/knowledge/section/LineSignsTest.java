// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.knowledge.Tsv;

class LineSignsTest {

  static List<Tsv.Row> cases() {
    return Tsv.resource(LineSignsTest.class, "line_cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void knowsEachLine(Tsv.Row row) {
    LineSign sign = LineSigns.usual().of(row.get("line"));
    assertThat(sign.name().toLowerCase(Locale.ROOT)).as(row.where()).isEqualTo(row.get("sign"));
  }

  @Test
  void aLongLineIsRunningTextHoweverItBegins() {
    String line = "صورة من: " + "كلمة ".repeat(60);
    assertThat(LineSigns.usual().of(line)).isEqualTo(LineSign.NONE);
  }
}
