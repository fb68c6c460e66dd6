// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.Cases;
import org.sijill.coder.ar.quantity.QuantityStage;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.knowledge.Tsv;
import org.sijill.model.DateBasis;

/**
 * A row of {@code cases.tsv}: a sentence with every time expression that stands in it.
 *
 * @param where file and line
 * @param group what the case is about
 * @param published the publication day
 * @param sentence the sentence
 * @param expected the expressions as the table writes them
 */
public record TimeCase(
    String where, String group, LocalDate published, String sentence, String expected) {
  private static final QuantityStage QUANTITY = QuantityStage.standard();
  private static final TimeStage TIME = TimeStage.standard();

  /** All cases. */
  public static List<TimeCase> all() {
    return Cases.rows(TimeCase.class, "cases.tsv").stream().map(TimeCase::of).toList();
  }

  private static TimeCase of(Tsv.Row row) {
    return new TimeCase(
        row.where(),
        row.get("group"),
        LocalDate.parse(row.get("published")),
        row.get("sentence"),
        row.get("expected"));
  }

  /** What the stage finds, written as in the table. */
  public String found() {
    Document doc = Cases.document(sentence, published);
    String found =
        TIME.read(doc, QUANTITY.read(doc)).stream()
            .map(time -> write(doc, time))
            .collect(Collectors.joining(" ; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String write(Document doc, TimeExpression time) {
    String from = day(time.from());
    String to = day(time.to());
    StringBuilder out = new StringBuilder(doc.quote(time.span())).append(" = ").append(from);
    if (!from.equals(to)) {
      out.append("..").append(to);
    }
    out.append(time.basis() == DateBasis.EXPLICIT ? " e" : " r");
    if (time.partOfDay() != null) {
      out.append(' ').append(time.partOfDay().code());
    }
    if (time.bound() != Bound.WITHIN) {
      out.append(' ').append(time.bound().name().toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "*" : day.toString();
  }

  @Override
  public String toString() {
    return where + " " + sentence;
  }
}
