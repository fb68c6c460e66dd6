// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.newsroom;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.intake.Fixtures;
import org.sijill.intake.Settings;

class NewsroomTest {

  static List<Path> files() {
    return Fixtures.in("fixtures/newsroom");
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesExactlyTheExpectedReports(Path file) {
    Fixtures.check(file, Settings.usual());
  }
}
