// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

/** The part that an element plays by its class or id; see {@code roles.tsv}. */
enum Role {
  BODY,
  STANDFIRST,
  CAPTION,
  CREDIT,
  GALLERY,
  DATE,
  BYLINE,
  EMBED,
  DROP,
  NEVER
}
