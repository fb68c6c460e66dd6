// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ledger;

import java.util.Optional;

/** Checks a chain entry by entry, oldest first. Not thread-safe. */
public final class ChainCheck {
  private long count;
  private String previous = Entry.BEGINNING;

  /** What is wrong with the next entry, if anything. */
  public Optional<String> next(Entry entry) {
    count++;
    String expected = previous;
    previous = entry.hash();
    if (entry.seq() != count) {
      return Optional.of("entry " + count + " is missing");
    }
    if (!Canonical.sha256(entry.content()).equals(entry.contentSha256())) {
      return Optional.of("its content was altered");
    }
    if (!entry.previous().equals(expected)) {
      return Optional.of("it does not follow from the entry before");
    }
    return entry.expectedHash().equals(entry.hash())
        ? Optional.empty()
        : Optional.of("its time, person, kind or hash was altered");
  }

  /** How many entries were checked. */
  public long count() {
    return count;
  }
}
