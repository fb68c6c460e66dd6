// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/** The names of months, from {@code months.tsv}. Thread-safe. */
final class Months {
  private static final Months USUAL = new Months();

  private final Map<String, Month> byName = new HashMap<>();

  /** A month of one of the two calendars, from 1 to 12. */
  record Month(boolean hijri, int number) {}

  private Months() {
    for (Tsv.Row row : Tsv.resource(Months.class, "months.tsv")) {
      Month month = new Month(row.get("calendar").equals("h"), Integer.parseInt(row.get("number")));
      for (String name : row.list("names")) {
        byName.put(Folding.fold(name), month);
      }
    }
  }

  static Months usual() {
    return USUAL;
  }

  /** The month of this name, which must be folded. */
  Optional<Month> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
