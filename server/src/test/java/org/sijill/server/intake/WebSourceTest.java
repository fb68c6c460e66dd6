// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "http://127.0.0.1:1/",
        "http://localhost:1/",
        "http://[::1]:1/",
        "http://2130706433/",
        "nothing",
        "a b",
        ""
      })
  void whatIsNotOnThePublicWebIsNotFetched(String address) {
    assertThatThrownBy(() -> new WebSource().fetch(address, Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
