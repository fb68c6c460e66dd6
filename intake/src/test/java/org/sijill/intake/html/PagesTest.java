// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.intake.Fixtures;
import org.sijill.intake.Settings;

class PagesTest {

  static List<Path> pages() {
    return Fixtures.in("fixtures/pages");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesExactlyTheExpectedReport(Path page) {
    Fixtures.check(page, Settings.usual());
  }
}
