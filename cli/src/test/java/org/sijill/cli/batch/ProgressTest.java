// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long now;

  @Test
  void plainLineEveryTenSeconds() {
    Progress progress = progress(false);
    for (int i = 0; i < 25; i++) {
      step(progress, 1000);
    }
    assertThat(text()).isEqualTo("10 reports, 1 a second\n20 reports, 1 a second\n");
  }

  @Test
  void liveLineIsOverwrittenAndTakenAway() {
    Progress progress = progress(true);
    step(progress, 500);
    step(progress, 500);
    progress.clear();
    assertThat(text()).isEqualTo("\r\u001b[K2 reports, 2 a second\r\u001b[K");
  }

  @Test
  void shortRunSaysNothing() {
    Progress progress = progress(false);
    step(progress, 900);
    progress.clear();
    assertThat(text()).isEmpty();
    assertThat(progress.seconds()).isEqualTo("0.9 s");
  }

  private Progress progress(boolean live) {
    return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), live, () -> now);
  }

  private void step(Progress progress, long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
    progress.step();
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
