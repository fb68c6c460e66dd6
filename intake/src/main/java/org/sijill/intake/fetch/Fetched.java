// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Fetched {
  /**
   * It came.
   *
   * @param address where it came from in the end
   * @param moved whether the address that was asked for has moved there for good
   * @param contentType the media type, as the server says
   * @param body the body, unpacked
   * @param validators what to show when asking again
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Body(
      URI address, boolean moved, @Nullable String contentType, byte[] body, Validators validators)
      implements Fetched {}

  /** It has not changed. */
  record Unchanged() implements Fetched {}

  /**
   * Not now.
   *
   * @param reason in words
   * @param until not to be asked for before, if the server says so
   */
  record Later(String reason, @Nullable Instant until) implements Fetched {}

  /**
   * Not at all: robots.txt forbids it, it is gone, it is not on the public network.
   *
   * @param reason in words
   * @param gone whether the server says that it will not come back
   */
  record Refused(String reason, boolean gone) implements Fetched {}

  /**
   * Larger than allowed.
   *
   * @param reason in words
   */
  record TooLarge(String reason) implements Fetched {}
}
