// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The meta elements of a page, by name, property or itemprop, whatever the case. */
final class Meta {
  private static final Evaluator META = Selector.evaluatorOf("meta");

  private Meta() {}

  /** The content of the first of these names that has any. */
  static Optional<String> first(Document page, String... names) {
    List<Element> all = page.select(META);
    for (String name : names) {
      for (Element meta : all) {
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
