// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.List;

/** The pronouns that are written together with a word. */
final class Enclitics {
  /** As objects of verbs. */
  static final List<String> OBJECTS = List.of("ه", "ها", "هما", "هم", "هن", "ك", "كم", "ني", "نا");

  /** As objects of verbs, third person. */
  static final List<String> THIRD = OBJECTS.subList(0, 5);

  /** As possessors with nouns. */
  static final List<String> POSSESSORS =
      List.of("ه", "ها", "هما", "هم", "هن", "ك", "كم", "ي", "نا");

  private Enclitics() {}
}
