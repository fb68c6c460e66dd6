// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands in the ledger.
 *
 * @param id lasting identifier, {@code D-...}; stays the same when a register is exported and
 *     imported
 * @param seq its number in the ledger
 * @param at when, ISO instant
 * @param by who
 * @param action what
 * @param targets the incidents it speaks of, as they were named then, with the keys of their events
 *     then, the first event first
 * @param machine the machine's value of a corrected field at the time, else null
 * @param key idempotency key of the request, or null
 * @param active whether it still holds, that is, was not undone
 */
public record Decision(
    String id,
    long seq,
    String at,
    String by,
    Action action,
    Map<String, List<String>> targets,
    @Nullable JsonNode machine,
    @Nullable String key,
    boolean active) {
  /** The same without what holds in one register only: its number, and whether it was undone. */
  public Decision movable() {
    return new Decision(id, 0, at, by, action, targets, machine, key, true);
  }
}
