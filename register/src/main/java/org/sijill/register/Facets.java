// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the incidents of a query divide. Each field is counted without the query's own choice of that
 * field, so that the other choices show what they would add.
 *
 * @param total how many incidents the query finds
 * @param fields for each field, its values with their counts, most frequent first
 * @param noPlace how many have no point on the map
 * @param vague how many are told of more than seven days
 */
public record Facets(long total, Map<String, List<Count>> fields, long noPlace, long vague) {
  /**
   * One value of a field.
   *
   * @param value the value as the query takes it
   * @param en English name to show, or null for the value itself
   * @param ar Arabic name to show, or null
   * @param count how many incidents have it
   */
  public record Count(String value, @Nullable String en, @Nullable String ar, long count) {}
}
