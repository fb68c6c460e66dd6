// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Sends one request; follows no redirection. */
@FunctionalInterface
public interface Transport {
  /**
   * Asks for a resource.
   *
   * @throws org.sijill.intake.bytes.TooLargeException if the body is larger than allowed
   * @throws IOException if there is no answer in time, or none that can be read
   */
  Reply get(URI uri, Map<String, String> headers) throws IOException, InterruptedException;
}
