// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
  @Test
  void rowShowsTheEventAndTheWordsThatToldIt() {
    assertThat(ReportFormat.table(200).body(Samples.full()))
        .contains("== r, 2026-03-05, Outlet\n  \u2068عنوان\u2069\n")
        .contains("shelling_artillery_missile ×2  2026-03-04  \u2068البلدة The Town SY\u2069")
        .contains("artillery; mortar  ≥8 / –")
        .contains("\n    \u2068« قصف »\u2069\n");
  }

  @Test
  void tallyStandsBelowTheEvents() {
    assertThat(ReportFormat.table(200).body(Samples.full()))
        .contains("tally: attacks 41, since 2026-01-12, until 2026-03-05, « هجوما », says المتحدث");
  }

  @Test
  void reportWithoutEventsSaysSo() {
    assertThat(ReportFormat.table(80).body(Samples.report("r"))).contains("  no events\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {72, 80, 100, 140, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(ReportFormat.table(width).body(Samples.full()).lines())
        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
  }
}
