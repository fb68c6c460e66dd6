// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Estimate;

/** The value that an example wants in one field. */
public sealed interface Wanted {
  /**
   * Names in any order.
   *
   * @param alternatives for each name the ways in which it may be written; empty for "nobody"
   */
  record Names(List<List<String>> alternatives) implements Wanted {
    public Names {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }
  }

  /** One code of a closed set. */
  record Code(String code) implements Wanted {}

  /** A set of codes, compared as a whole. */
  record Codes(Set<String> codes) implements Wanted {
    public Codes {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * A span of days.
   *
   * @param inferred whether the text has no time words, so that a neighbouring day is right too
   */
  record Days(LocalDate from, LocalDate to, boolean inferred) implements Wanted {}

  /** A day that must be the same, null for none. */
  record Day(@Nullable LocalDate day) implements Wanted {}

  /** A figure, null where nothing is said. */
  record Figure(@Nullable Estimate estimate) implements Wanted {}

  /** A whole number, null for "several". */
  record Whole(@Nullable Integer number) implements Wanted {}

  /** Yes or no. */
  record Flag(boolean yes) implements Wanted {}
}
