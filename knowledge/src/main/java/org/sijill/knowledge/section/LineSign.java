// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

/** What a line of a report's text is, if it is not running text. */
public enum LineSign {
  /** Nothing is seen in it: running text, as far as the line alone tells. */
  NONE,
  /** Marks the place of an advertisement. */
  AD,
  /** Leads to another story, a button, a call to subscribe. */
  ASIDE,
  /** A list of keywords. */
  TAGS,
  /** Names the maker of a picture. */
  CREDIT,
  /** Says what a picture shows. */
  CAPTION,
  /** Initials of the editors and the agency. */
  SIGNATURE,
  /** A date by itself. */
  DATE,
  /** When the page was published or changed, in words. */
  UPDATED,
  /** A ruler of dashes. */
  RULE,
  /** An address by itself. */
  LINK
}
