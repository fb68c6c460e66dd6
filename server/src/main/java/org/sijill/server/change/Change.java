// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.change;

import java.util.List;

/**
 * Something that was written into the register.
 *
 * @param entry number of the newest ledger entry
 * @param incidents the incidents that are new or changed since the change before, newest first
 * @param more whether there are more of them than are listed
 */
public record Change(long entry, List<Touched> incidents, boolean more) {
  /**
   * An incident that is new or has changed.
   *
   * @param id identifier
   * @param version its version now
   * @param review state of review
   */
  public record Touched(String id, String version, String review) {}
}
