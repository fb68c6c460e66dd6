// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements of a page are no part of the report: navigation, advertisements, share bars,
 * "read also" blocks, newsletter boxes, cookie banners, comments. An element that holds the
 * headline or most of the page's text stays, whatever its name.
 */
final class LeftOut {
  private static final Set<String> KEPT_TAGS = Set.of("html", "body", "main", "article");
  private static final Set<String> LEFT_TAGS = Set.of("aside", "form");

  private final Roles roles;
  private final Weights weights;
  private final int total;
  private final @Nullable Element headline;

  LeftOut(Roles roles, Weights weights, int total, @Nullable Element headline) {
    this.roles = roles;
    this.weights = weights;
    this.total = total;
    this.headline = headline;
  }

  /** Whether the element and all in it is left out. */
  boolean test(Element element) {
    if (KEPT_TAGS.contains(element.normalName())) {
      return false;
    }
    if (Weights.isSilent(element) || isHidden(element)) {
      return true;
    }
    Set<Role> all = roles.of(element);
    if (all.contains(Role.BODY) || Tree.holds(element, headline)) {
      return false;
    }
    int weight = weights.of(element);
    if (all.contains(Role.NEVER)) {
      return weight * 10L < total * 7L;
    }
    boolean kept = all.contains(Role.GALLERY) || all.contains(Role.STANDFIRST);
    boolean dropped =
        (all.contains(Role.DROP) && !kept) || LEFT_TAGS.contains(element.normalName());
    return dropped && weight * 10L < total * 3L;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }
}
