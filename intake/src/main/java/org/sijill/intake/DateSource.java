// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.util.Locale;
import org.sijill.model.Coded;

/** Where the day of publication was found. Earlier ones win. */
public enum DateSource implements Coded {
  /** The caller said so. */
  GIVEN,
  /** The file beside the report. */
  SIDECAR,
  /** A field of the record, feed item or newsroom file. */
  FIELD,
  /** JSON-LD of the page. */
  JSON_LD,
  /** A meta element: Open Graph, Dublin Core and the like. */
  META,
  /** Microdata of the page. */
  MICRODATA,
  /** A time element. */
  TIME_ELEMENT,
  /** A date that a reader sees near the headline. */
  VISIBLE,
  /** A date in the page's address. */
  ADDRESS,
  /** The dateline of the text. */
  DATELINE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
