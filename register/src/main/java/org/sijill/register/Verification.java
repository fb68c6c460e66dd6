// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.List;

/**
 * What a check of the register found.
 *
 * @param entries how many ledger entries were checked
 * @param reports how many versions of reports
 * @param incidents how many incidents
 * @param head hash of the newest entry, 64 zeros for an empty ledger
 * @param faults what does not fit, the first in the order of the ledger first; empty if all is well
 */
public record Verification(
    long entries, long reports, long incidents, String head, List<Fault> faults) {
  /**
   * Something that does not fit.
   *
   * @param code stable snake_case code, such as {@code chain_broken}
   * @param entry number of the ledger entry that does not fit, 0 if the fault is in what follows
   *     from the ledger
   * @param what the row at fault and how it differs, in words
   */
  public record Fault(String code, long entry, String what) {}

  public Verification {
    faults = List.copyOf(faults);
  }

  /** Whether nothing is at fault. */
  public boolean sound() {
    return faults.isEmpty();
  }
}
