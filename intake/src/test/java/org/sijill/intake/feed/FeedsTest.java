// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.feed;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.intake.Fixtures;
import org.sijill.intake.Settings;

class FeedsTest {

  static List<Path> feeds() {
    return Fixtures.in("fixtures/feeds");
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void givesExactlyTheExpectedReports(Path feed) {
    Fixtures.check(feed, Settings.usual());
  }
}
