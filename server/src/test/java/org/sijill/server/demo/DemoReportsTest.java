// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemoReportsTest {
  @Test
  void everyOutletSaysThatItIsInvented() {
    assertThat(DemoReports.all())
        .hasSizeGreaterThanOrEqualTo(40)
        .allSatisfy(r -> assertThat(Objects.requireNonNull(r.header().outlet())).contains("متخيل"));
  }
}
