// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import org.sijill.model.Place;
import org.sijill.model.Precision;

/**
 * Tells sums from their parts: "raids killed 40 across the plain" is no rival figure to "a raid
 * killed 12 in one of its towns".
 */
final class Parts {
  private Parts() {}

  /**
   * Whether an event sums up several acts, of which the other may be one, with more victims: it
   * stands for several in an area in which the other's closer place lies, or it is told as a number
   * of acts and the other as fewer, no less closely placed, and no earlier, as numbers grow.
   */
  static boolean sums(Facts whole, Facts part) {
    Integer all = whole.killed();
    Integer some = part.killed();
    return all != null && some != null && all > some && (wider(whole, part) || more(whole, part));
  }

  private static boolean wider(Facts whole, Facts part) {
    Integer count = whole.event().count();
    return (count == null || count > 1)
        && precision(whole).compareTo(Precision.DISTRICT) >= 0
        && precision(part).compareTo(precision(whole)) < 0;
  }

  private static boolean more(Facts whole, Facts part) {
    Integer acts = whole.event().count();
    Integer fewer = part.event().count();
    return acts != null
        && fewer != null
        && acts > fewer
        && !whole.published().isAfter(part.published())
        && precision(part).compareTo(precision(whole)) <= 0;
  }

  private static Precision precision(Facts facts) {
    Place place = facts.event().place();
    return place == null ? Precision.COUNTRY : place.precision();
  }
}
