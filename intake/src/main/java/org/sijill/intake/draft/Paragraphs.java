// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.util.List;

/** Cuts a field's value, which may hold markup, into clean paragraphs. */
public interface Paragraphs {
  /** The paragraphs, none of them blank. */
  List<String> of(String value);

  /** The value as one line. */
  default String line(String value) {
    return String.join(" ", of(value));
  }

  /** For values without markup: one paragraph a line. */
  static Paragraphs plain() {
    return value -> value.lines().map(TextBuilder::clean).filter(l -> !l.isEmpty()).toList();
  }
}
