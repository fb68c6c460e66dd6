// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

/**
 * A line of a page.
 *
 * @param kind the part it plays
 * @param text its words, clean
 * @param linked how many of its characters are links
 * @param heading whether it is a heading
 */
record Block(Kind kind, String text, int linked, boolean heading) {

  /** The parts of a page that are kept. */
  enum Kind {
    /** Running text. */
    TEXT,
    /** Captions, galleries, posts of social networks, boxes. */
    SIDE,
    /** Who made a picture. */
    CREDIT
  }

  /** Whether it is nothing but a link. */
  boolean isLink() {
    return linked * 10 >= text.length() * 8;
  }
}
