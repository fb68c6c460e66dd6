// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the evaluation page and the tables of cases together. */
class TimesAndQuantitiesReportTest {
  @Test
  void theEvaluationPageSaysWhatTheTablesGive() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "evaluation.md"));
    assertThat(page).contains(TimesAndQuantitiesReport.section());
  }

  @Test
  void theSectionIsReplacedAndTheRestOfThePageStays() {
    String page =
        "# Page\n\n"
            + TimesAndQuantitiesReport.BEGIN
            + "\nold\n"
            + TimesAndQuantitiesReport.END
            + "\n\n## Next\n";
    String section = TimesAndQuantitiesReport.BEGIN + "\nnew\n" + TimesAndQuantitiesReport.END;
    assertThat(TimesAndQuantitiesReport.with(page, section))
        .isEqualTo("# Page\n\n" + section + "\n\n## Next\n");
  }

  @Test
  void theSectionIsAddedWhereThePageHasNone() {
    assertThat(TimesAndQuantitiesReport.with("# Page\n", "section"))
        .isEqualTo("# Page\n\nsection\n");
  }
}
