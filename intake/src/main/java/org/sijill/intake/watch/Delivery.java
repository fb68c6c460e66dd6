// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.io.IOException;
import org.sijill.intake.Outcome;

/** Where a watch gives out what it found. */
public interface Delivery {
  /** Whether an item was given out before. */
  boolean has(long key);

  /**
   * Gives out an item and notes that it was.
   *
   * @param key names the item
   * @throws IOException if it cannot be given out; it will be tried again
   */
  void give(long key, Outcome outcome) throws IOException;
}
