// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One row that an example wants: an event or a tally. Only the keys it has are compared.
 *
 * @param written the row as it stands in the file
 * @param optional whether the codebook lets it be left out
 * @param wanted values by key
 */
public record ExpectedRow(String written, boolean optional, Map<Key, Wanted> wanted) {
  public ExpectedRow {
    wanted = Collections.unmodifiableMap(new EnumMap<>(wanted));
  }

  /** Whether it is a tally rather than an event. */
  public boolean isTally() {
    return wanted.containsKey(Key.TALLY);
  }
}
