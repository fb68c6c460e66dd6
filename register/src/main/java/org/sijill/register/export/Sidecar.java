// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.util.List;

/**
 * What stands beside an export: where it comes from and how to ask for it again.
 *
 * @param format code of the format
 * @param query the query, as a URL has it
 * @param at when it was written, ISO instant
 * @param program version of the program
 * @param knowledge versions of the knowledge that the exported events were coded with
 * @param rows how many incidents it holds
 * @param ledgerHead hash of the newest ledger entry at the time
 * @param licence under which terms the rows may be used
 */
public record Sidecar(
    String format,
    String query,
    String at,
    String program,
    List<String> knowledge,
    long rows,
    String ledgerHead,
    String licence) {
  /** The same for another format that holds the same rows. */
  public Sidecar as(String otherFormat) {
    return new Sidecar(otherFormat, query, at, program, knowledge, rows, ledgerHead, licence);
  }
}
