// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.sijill.register.query.Order;

/**
 * Which part of a list is asked for.
 *
 * @param order the order
 * @param limit how many at most, 1 to 1000
 * @param cursor {@link Page#next} of the page before, null for the first
 */
public record Paging(Order order, int limit, @Nullable String cursor) {
  /** Most items of a page. */
  public static final int MOST = 1000;

  public Paging {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit is 1 to " + MOST);
    }
  }

  /** The first page, newest first. */
  public static Paging first(int limit) {
    return new Paging(Order.NEWEST, limit, null);
  }

  /** Where the page begins: sort value and identifier of the last item before it. */
  record Position(String value, String id) {
    String cursor(Order order) {
      String plain = order.code() + "\n" + value + "\n" + id;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Reads the cursor.
   *
   * @throws IllegalArgumentException if it is none of this order
   */
  @Nullable Position position() {
    if (cursor == null) {
      return null;
    }
    String[] parts =
        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
    if (parts.length != 3 || !parts[0].equals(order.code())) {
      throw new IllegalArgumentException("this cursor does not belong to this list");
    }
    return new Position(parts[1], parts[2]);
  }
}
