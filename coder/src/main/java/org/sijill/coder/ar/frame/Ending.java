// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import org.sijill.coder.ar.actor.SideMention;

/** What the written ending of a noun group's first word tells of its case. */
enum Ending {
  /** Nominative: sound plural or dual in waw or alef. */
  SUBJECT,
  /** Accusative: sound plural or dual in yeh, the alef of the indefinite. */
  OBJECT,
  /** Not told, or that of a number before it. */
  UNKNOWN;

  /** The ending of a group that a verb governs without a preposition. */
  static Ending of(Chunk chunk) {
    SideMention side = chunk.side();
    boolean inflected =
        side != null
            && switch (side.form()) {
              case PEOPLE, OFFICIAL, SITE -> true;
              default -> false;
            };
    if (side == null || !inflected) {
      return UNKNOWN;
    }
    String form = chunk.form();
    boolean bareNumber =
        chunk.count() != null && chunk.count().span().first() < chunk.span().first();
    if (bareNumber || form.length() < 4) {
      return UNKNOWN;
    }
    if (side.plural() && (form.endsWith("ون") || form.endsWith("و") || form.endsWith("ان"))) {
      return SUBJECT;
    }
    if (side.plural() && (form.endsWith("ين") || form.endsWith("ي"))) {
      return OBJECT;
    }
    boolean alef = form.endsWith("ا") && !chunk.definite() && !side.plural();
    return alef ? OBJECT : UNKNOWN;
  }
}
