// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.time.Duration;
import java.time.Instant;

/** The time of day and a way to wait; tests bring their own. */
public interface Pace {
  /** What time it is. */
  Instant now();

  /** Waits. */
  void sleep(Duration duration) throws InterruptedException;

  /** The system's. */
  static Pace system() {
    return new Pace() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(Math.max(0, duration.toMillis()));
      }
    };
  }
}
