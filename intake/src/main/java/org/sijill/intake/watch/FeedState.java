// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.fetch.Validators;

/**
 * What is remembered of a feed between polls and runs.
 *
 * @param address where to ask, after the feed has moved for good
 * @param validators what to show when asking again
 * @param body short SHA-256 of the feed as it was read last, or empty
 * @param notBefore not to be asked for before; null if nothing speaks against it
 * @param failures how many polls in a row have failed
 * @param gone whether the server said that it will not come back
 */
record FeedState(
    String address,
    Validators validators,
    String body,
    @Nullable Instant notBefore,
    int failures,
    boolean gone) {
  /** A feed never asked for. */
  static FeedState fresh(String address) {
    return new FeedState(address, Validators.NONE, "", null, 0, false);
  }

  FeedState read(String from, Validators shown, String sha256) {
    return new FeedState(from, shown, sha256, null, 0, false);
  }

  FeedState unchanged() {
    return new FeedState(address, validators, body, null, 0, false);
  }

  FeedState failed(Instant until, boolean isGone) {
    return new FeedState(address, validators, body, until, failures + 1, isGone);
  }
}
