// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.explain;

import java.util.Locale;

/** The stages of the coder, in order, by the names of their packages. */
public enum Stage {
  /** Sections, sentences, tokens and clitics. */
  TEXT,
  /** Numbers and what they count. */
  QUANTITY,
  /** Time expressions. */
  TIME,
  /** Places. */
  PLACE,
  /** Sides, people and sites. */
  ACTOR,
  /** Acts with the roles that grammar gives. */
  FRAME,
  /** Events and tallies with the evidence of every value. */
  EVENT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
