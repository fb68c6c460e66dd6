// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what stands on it
 * @param total how many there are on all pages
 * @param next cursor of the next page, null on the last
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }
}
