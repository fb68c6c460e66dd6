// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by name, property or itemprop, whatever the case. */
final class Meta {
  private Meta() {}

  /** The content of the first of these names that has any. */
  static Optional<String> first(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta")) {
        if (isNamed(meta, name) && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element meta, String name) {
    return meta.attr("property").equalsIgnoreCase(name)
        || meta.attr("name").equalsIgnoreCase(name)
        || meta.attr("itemprop").equalsIgnoreCase(name);
  }
}
