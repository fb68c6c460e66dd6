// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The part that a stretch of text plays in a report; codebook section 1. */
public enum SectionKind implements Coded {
  /** The headline. */
  HEADLINE,
  /** Place, date or agency line at the top. */
  DATELINE,
  /** Standfirst or first paragraph. */
  LEAD,
  /** Running text. */
  BODY,
  /** Side matter that may hold background: galleries, boxes. */
  SIDE,
  /** Credits, advertisement markers, read-also lines, related teasers: never evidence. */
  IGNORED;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
