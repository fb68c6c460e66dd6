// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.DateBasis;
import org.sijill.model.EventDate;

/**
 * Decides when an event happened and whether it is background: codebook section 5, rulings 3, 4.
 */
final class Dating {
  /** Events that ended longer ago than this are background. */
  static final int CURRENT_DAYS = 30;

  /** "since" a day longer ago than this is an era, not the span of an act. */
  private static final int GOING_ON_DAYS = 45;

  private Dating() {}

  static EventDate date(Draft draft, LocalDate published, EvidenceSheet evidence) {
    TimeExpression time = draft.time();
    TimeExpression since = time == null ? since(draft, published) : null;
    if (since != null) {
      evidence.note("date", since.span(), since.rule());
      return new EventDate(
          Objects.requireNonNull(since.from()), published, since.basis(), since.partOfDay());
    }
    if (time == null) {
      evidence.note("date", draft.first().trigger(), "publication_day");
      return new EventDate(published, published, DateBasis.INFERRED, null);
    }
    evidence.note("date", time.span(), time.rule());
    LocalDate from = Objects.requireNonNull(time.from());
    LocalDate to = Objects.requireNonNull(time.to());
    LocalDate end = to.isAfter(published) && !from.isAfter(published) ? published : to;
    return new EventDate(from, end, time.basis(), time.partOfDay());
  }

  /** "since Wednesday": an act that goes on. */
  private static @Nullable TimeExpression since(Draft draft, LocalDate published) {
    for (Act act : draft.acts()) {
      for (TimeExpression time : act.times()) {
        LocalDate from = time.from();
        boolean recent = from != null && !from.isBefore(published.minusDays(GOING_ON_DAYS));
        if (time.bound() == TimeExpression.Bound.SINCE && recent) {
          return time;
        }
      }
    }
    return null;
  }

  static boolean isBackground(Draft draft, EventDate date, LocalDate published, Story story) {
    if (date.basis() != DateBasis.INFERRED) {
      return date.to().isBefore(published.minusDays(CURRENT_DAYS));
    }
    return story.isContext(draft);
  }
}
