// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimiterTest {
  @Test
  void aCallerWaitsAfterTheReserve() {
    Limiter limiter = new Limiter(1, 2);
    assertThat(limiter.take("a", 0)).isTrue();
    assertThat(limiter.take("a", 0)).isTrue();
    assertThat(limiter.take("a", 0)).isFalse();
    assertThat(limiter.take("a", 1_100_000_000L)).isTrue();
  }

  @Test
  void callersDoNotWaitForEachOther() {
    Limiter limiter = new Limiter(1, 1);
    assertThat(limiter.take("a", 0)).isTrue();
    assertThat(limiter.take("b", 0)).isTrue();
  }
}
