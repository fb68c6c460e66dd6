// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.coder.ar.time.YearReader.Mode;
import org.sijill.coder.ar.time.YearReader.Year;
import org.sijill.model.DateBasis;

/** Feasts and fixed days: the last one up to publication, or that of the year told. */
final class FeastRules {
  private FeastRules() {}

  /** The feast at a token, or null. */
  static @Nullable Found read(TimeTokens t, int at, int end, Anchor anchor, List<Feast> feasts) {
    TimeWord word = t.word(at, TimeClass.FEAST);
    if (word == null || t.is(t.last(at), TimeClass.ORDINAL)) {
      return null;
    }
    Feast feast = feasts.get(word.number());
    Year year = YearReader.read(t, t.last(at), end);
    LocalDate date = date(feast, year, anchor, Plans.before(t, at, anchor));
    if (date == null) {
      return null;
    }
    Days.Range days = new Days.Range(date, date.plusDays(feast.days() - 1L));
    DateBasis basis = year.mode() == Mode.FIGURE ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
    Found found = Found.of(at, year.last(), t.skip(at), days, Granularity.DAY, basis, "feast");
    return date.isAfter(anchor.published()) ? found.bound(Bound.FUTURE) : found;
  }

  private static @Nullable LocalDate date(Feast feast, Year year, Anchor anchor, Plans plans) {
    int base = anchor.published().getYear();
    return switch (year.mode()) {
      case FIGURE -> feast.in(year.value());
      case OFFSET -> feast.in(base + year.value());
      case SAME -> feast.in(anchor.day().getYear());
      case NEXT -> next(feast, anchor.published());
      case CURRENT -> feast.in(base);
      default ->
          plans == Plans.SURE
              ? next(feast, anchor.published())
              : feast.lastUpTo(anchor.published());
    };
  }

  private static @Nullable LocalDate next(Feast feast, LocalDate day) {
    LocalDate date = feast.in(day.getYear());
    return date != null && date.isAfter(day) ? date : feast.in(day.getYear() + 1);
  }
}
