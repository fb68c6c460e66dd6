// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody asks to be recorded.
 *
 * @param by who
 * @param action what
 * @param expected for incidents that the person looked at, the version they saw; if any of them has
 *     changed since, nothing is recorded
 * @param key idempotency key: a second request with the same key changes nothing; null for none
 */
public record Request(
    String by, Action action, Map<String, String> expected, @Nullable String key) {
  public Request {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a decision needs a person");
    }
    expected = Map.copyOf(expected);
  }

  /** A request without a check of versions. */
  public static Request of(String by, Action action) {
    return new Request(by, action, Map.of(), null);
  }
}
