// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import java.util.Locale;
import org.sijill.model.Coded;

/** What became of one input; every input has exactly one. */
public enum Outcome implements Coded {
  /** Read and coded, with or without events. */
  CODED,
  /** No publication date is given anywhere. */
  NO_DATE,
  /** The publication date that is given is no date. */
  BAD_DATE,
  /** Holds no words. */
  EMPTY,
  /** The file or folder is not there or cannot be read. */
  UNREADABLE,
  /** The bytes are not text in an encoding that is read. */
  BAD_ENCODING,
  /** The sidecar is no JSON object. */
  BAD_SIDECAR,
  /** The text is not in a language that is coded. */
  OTHER_LANGUAGE,
  /** Longer than a report may be. */
  TOO_LARGE,
  /** The coder failed, which is a fault of the program. */
  FAULT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
