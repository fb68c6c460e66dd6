// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.Cases;
import org.sijill.coder.ar.quantity.Quantity.Form;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Estimate;
import org.sijill.model.VictimKind;

/**
 * A row of {@code cases.tsv}: a sentence with every quantity that stands in it.
 *
 * @param where file and line
 * @param group what the case is about
 * @param sentence the sentence
 * @param expected the quantities as the table writes them
 */
public record QuantityCase(String where, String group, String sentence, String expected) {
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 9, 12);
  private static final QuantityStage STAGE = QuantityStage.standard();

  /** All cases. */
  public static List<QuantityCase> all() {
    return Cases.rows(QuantityCase.class, "cases.tsv").stream().map(QuantityCase::of).toList();
  }

  private static QuantityCase of(Tsv.Row row) {
    return new QuantityCase(
        row.where(), row.get("group"), row.get("sentence"), row.get("expected"));
  }

  /** What the stage finds, written as in the table. */
  public String found() {
    Document doc = Cases.document(sentence, PUBLISHED);
    String found =
        STAGE.read(doc).stream().map(q -> write(doc, q)).collect(Collectors.joining(" ; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String write(Document doc, Quantity q) {
    StringBuilder out =
        new StringBuilder(doc.quote(q.span())).append(" = ").append(value(q.value()));
    out.append(' ').append(code(q.form() == Form.ORDINAL ? q.form() : q.counted()));
    if (q.role() != Role.COUNT) {
      out.append('/').append(code(q.role()));
    }
    if (q.noun() != null) {
      out.append(" ~").append(doc.quote(q.noun()));
    }
    Map<VictimKind, Integer> kinds = new TreeMap<>(q.byKind());
    if (!kinds.isEmpty()) {
      out.append(' ')
          .append(
              kinds.entrySet().stream()
                  .map(e -> e.getKey().code() + ":" + e.getValue())
                  .collect(Collectors.joining(",")));
    }
    return out.toString();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String value(Estimate e) {
    if (e.best() != null && e.best().equals(e.low()) && e.best().equals(e.high())) {
      return e.best().toString();
    }
    return bound(e.low()) + "/" + bound(e.best()) + "/" + bound(e.high());
  }

  private static String bound(@Nullable Integer n) {
    return n == null ? "?" : n.toString();
  }

  @Override
  public String toString() {
    return where + " " + sentence;
  }
}
