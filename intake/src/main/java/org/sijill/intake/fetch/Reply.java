// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer to one request.
 *
 * @param status status code
 * @param headers headers by lower-case name
 * @param body the body as sent, packed or not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {
  /** The first header of this name; null if there is none. */
  public @Nullable String header(String name) {
    List<String> all = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return all.isEmpty() ? null : all.get(0);
  }
}
