// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sijill.model.Coded;

/** What somebody may do; each role includes those before it. */
public enum Role implements Coded {
  /** Nobody in particular: only to log in and to ask whether the server is well. */
  NOBODY,
  /** Reads everything. */
  READER,
  /** Reviews: accepts, rejects, corrects, notes, undoes. */
  CODER,
  /** Merges, splits, assigns and takes in reports as well. */
  EDITOR,
  /** Manages people as well. */
  ADMIN;

  /** Whether this role includes the other. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
