// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.util.Locale;
import org.sijill.model.Coded;

/** The forms that intake reads. */
public enum Form implements Coded {
  /** A plain text file: headline, blank line, body. */
  TEXT,
  /** One JSON object, or an array of them. */
  JSON,
  /** One JSON object a line. */
  JSONL,
  /** Comma, semicolon or tab separated values with a header row. */
  CSV,
  /** A web page. */
  HTML,
  /** RSS, Atom or JSON Feed. */
  FEED,
  /** A web archive. */
  WARC,
  /** NewsML-G2. */
  NEWSML,
  /** NITF. */
  NITF,
  /** None of these. */
  OTHER;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
