// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder;

import org.sijill.coder.ar.ArabicPack;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;

/**
 * Codes reports: who did what to whom, where, when, by what means, with what toll, who says so.
 *
 * <pre>{@code
 * Coder coder = Coder.arabic();
 * CodedReport coded = coder.code(report);
 * }</pre>
 *
 * <p>The same report always gives the same value. Implementations are thread-safe; one instance
 * should serve a whole program, since loading its knowledge is the costly part.
 */
public interface Coder {
  /** Codes one report; never fails, whatever the text. */
  CodedReport code(Report report);

  /** Codes one report and keeps what every stage saw on the way. */
  Trace trace(Report report);

  /** The coder for Arabic, with the knowledge that ships with it. */
  static Coder arabic() {
    return ArabicPack.standard();
  }
}
