// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import org.jdbi.v3.core.Handle;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;

/** Takes decisions back and brings them again. Works inside a caller's transaction. */
public final class Undoing {
  private Undoing() {}

  /** Takes a decision back; if it was an undo itself, what it took back holds again. */
  public static void undo(Handle handle, Decision decision) {
    handle.execute(
        "INSERT INTO undone (seq) VALUES (?) ON CONFLICT (seq) DO NOTHING", decision.seq());
    if (decision.action() instanceof Action.Undo undo) {
      Decided.byId(handle, undo.decision()).ifPresent(d -> redo(handle, d));
    }
  }

  private static void redo(Handle handle, Decision decision) {
    handle.execute("DELETE FROM undone WHERE seq = ?", decision.seq());
    if (decision.action() instanceof Action.Undo undo) {
      Decided.byId(handle, undo.decision()).ifPresent(d -> undo(handle, d));
    }
  }
}
