// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.util.Locale;
import org.sijill.intake.Outcome;
import org.sijill.model.Coded;

/** What became of one input of a run; every input has exactly one. */
public enum Fate implements Coded {
  /** Read and coded, with or without events. */
  CODED,
  /** A web archive only says that a page was fetched again unchanged; there is nothing to code. */
  DUPLICATE,
  /** There is no report's text in it. */
  NO_TEXT,
  /** The day of publication is not known. */
  NO_DATE,
  /** It is written in a language that is not coded. */
  OTHER_LANGUAGE,
  /** It goes beyond a limit. */
  TOO_LARGE,
  /** It cannot be read as what it claims to be. */
  BROKEN,
  /** The coder failed, which is a fault of the program. */
  FAULT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fate that an outcome of intake leads to, if the coder does not fail. */
  public static Fate of(Outcome outcome) {
    return switch (outcome.code()) {
      case READ, UPDATED -> CODED;
      case DUPLICATE ->
          outcome instanceof Outcome.Duplicate copy && copy.read() == null ? DUPLICATE : CODED;
      case NO_TEXT -> NO_TEXT;
      case NO_DATE -> NO_DATE;
      case OTHER_LANGUAGE -> OTHER_LANGUAGE;
      case TOO_LARGE -> TOO_LARGE;
      case BROKEN -> BROKEN;
    };
  }
}
