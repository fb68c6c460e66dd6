// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How elements of a page lie to each other. */
final class Tree {
  private Tree() {}

  /** Whether {@code inner} is {@code outer} or lies in it. */
  static boolean holds(Element outer, @Nullable Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether neither lies in the other. */
  static boolean apart(Element one, Element other) {
    return !holds(one, other) && !holds(other, one);
  }
}
