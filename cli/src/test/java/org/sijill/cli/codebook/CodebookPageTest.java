// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.model.Coded;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

class CodebookPageTest {
  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @CsvSource({"EN, codebook.md", "AR, codebook.ar.md"})
  void theCommittedPageIsWhatTheCommandPrints(Language language, String file) throws IOException {
    assertThat(Files.readString(DOCS.resolve(file)))
        .as("docs/%s is out of date; run: make docs", file)
        .isEqualTo(CodebookPage.in(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySubTypeHasItsHeading(Language language) {
    String page = CodebookPage.in(language);
    for (Coded sub : SubEventType.values()) {
      assertThat(page).containsPattern("#### [^\n]+ \\(`" + sub.code() + "`\\)");
    }
  }

  @ParameterizedTest
  @EnumSource(Weapon.class)
  void everyWeaponHasItsRow(Weapon weapon) {
    assertThat(CodebookPage.in(Language.EN)).contains("| `" + weapon.code() + "` | ");
  }

  @Test
  void theTwoPagesHaveTheSameLines() {
    assertThat(CodebookPage.in(Language.AR).lines().count())
        .isEqualTo(CodebookPage.in(Language.EN).lines().count());
  }
}
