// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.model.Evidence;

/** Collects the words that an event's values came from. Not thread-safe. */
final class EvidenceSheet {
  private final Document document;
  private final Set<Evidence> entries = new LinkedHashSet<>();

  EvidenceSheet(Document document) {
    this.document = document;
  }

  /** Notes that a value of a field came from a span. */
  void note(String field, Span span, String rule) {
    entries.add(new Evidence(field, span.start(), span.end(), document.quote(span), rule));
  }

  /** Notes several spans. */
  void note(String field, Collection<Span> spans, String rule) {
    spans.forEach(span -> note(field, span, rule));
  }

  List<Evidence> entries() {
    return List.copyOf(entries);
  }
}
