// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.List;
import java.util.Optional;
import org.sijill.register.derive.Deriver;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.Entry;
import org.sijill.register.store.Database;

/** The ledger of a register: read, and proved. Thread-safe. */
public final class LedgerBook {
  private final Database database;
  private final Deriver deriver;

  LedgerBook(Database database, Deriver deriver) {
    this.database = database;
    this.deriver = deriver;
  }

  /** Entries after a number, oldest first. */
  public List<Entry> after(long seq, int limit) {
    return database.read(handle -> Chain.after(handle, seq, limit));
  }

  /** The newest entry; whoever keeps its hash can later prove that nothing before it changed. */
  public Optional<Entry> head() {
    return database.read(Chain::last);
  }

  /** Whether the chain holds an entry of this hash: nothing up to it was dropped since. */
  public boolean holds(String hash) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM ledger WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
  }

  /**
   * Checks the whole register: the chain, the stored reports and bytes, the codings, and that
   * events, links and incidents follow from them. Changes nothing.
   */
  public Verification verify() {
    return database.read(handle -> new Verifier(handle, deriver).verify());
  }
}
