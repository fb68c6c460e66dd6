// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.change;

import java.net.URI;
import java.util.Objects;

/**
 * Who is told of changes by a POST.
 *
 * @param address http or https
 * @param secret key of the signature, which the receiver knows too
 */
public record Hook(URI address, String secret) {
  public Hook {
    String scheme = Objects.requireNonNullElse(address.getScheme(), "");
    if (!scheme.matches("https?") || address.getHost() == null) {
      throw new IllegalArgumentException("a hook is an http or https address: " + address);
    }
    if (secret.length() < 16) {
      throw new IllegalArgumentException("a hook needs a secret of 16 characters or more");
    }
  }

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return address.toString();
  }
}
