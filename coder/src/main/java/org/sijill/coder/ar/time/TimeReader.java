// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.coder.ar.time.TimeExpression.Granularity;
import org.sijill.model.DateBasis;

/**
 * Reads the time expressions of sentences in order and keeps the day that the narrative has set.
 * One reader reads one report; not thread-safe.
 */
final class TimeReader {
  private static final int OPEN_WORDS = 4;
  private static final int DATE_WORDS = 7;
  private static final int MEMORY = 4;

  private final TimeTokens t;
  private final List<Feast> feasts;
  private final List<Found> out = new ArrayList<>();
  private Anchor anchor;
  private int setIn;

  TimeReader(TimeTokens tokens, List<Feast> feasts, LocalDate published) {
    this.t = tokens;
    this.feasts = feasts;
    this.anchor = Anchor.at(published);
  }

  /** Everything found so far, in order. */
  List<Found> found() {
    return out;
  }

  /** Reads one sentence. */
  void read(Sentence sentence) {
    if (sentence.index() - setIn > MEMORY) {
      anchor = Anchor.at(anchor.published());
    }
    int at = sentence.first();
    while (at < sentence.last()) {
      List<Found> found = bounded(at, sentence.last());
      if (found.isEmpty()) {
        at++;
        continue;
      }
      out.addAll(found);
      Found last = found.get(found.size() - 1);
      remember(last, sentence.index());
      at = Math.max(at + 1, last.last());
    }
  }

  private void remember(Found found, int sentence) {
    LocalDate day = found.from();
    boolean sets =
        found.isDay()
            && found.bound() == Bound.WITHIN
            && (found.granularity() == Granularity.DAY || found.granularity() == Granularity.HOUR)
            && !found.rule().equals("after_event");
    if (sets && day != null && !day.isAfter(anchor.published())) {
      anchor = anchor.on(day);
      setIn = sentence;
    }
  }

  /** An expression with the bound or the range that words before it make of it. */
  private List<Found> bounded(int at, int end) {
    if (!t.mayBegin(at)) {
      return List.of();
    }
    Found best = DurationRules.read(t, at, end, anchor);
    if (t.is(at, TimeClass.PREP)) {
      best = longer(best, preposition(at, end));
    }
    List<Found> plain = plain(at, end);
    if (best == null || !plain.isEmpty() && plain.get(plain.size() - 1).last() > best.last()) {
      return plain;
    }
    return List.of(best);
  }

  private @Nullable Found preposition(int at, int end) {
    TimeWord prep = t.word(at, TimeClass.PREP);
    int pos = t.last(at);
    if (prep == null || pos >= end) {
      return null;
    }
    return switch (prep.value()) {
      case "since" -> since(at, pos, end);
      case "until" -> until(at, pos, end);
      case "from" -> range(at, pos, end, true);
      case "between" -> range(at, pos, end, false);
      default -> null;
    };
  }

  private @Nullable Found since(int at, int pos, int end) {
    Found begin = t.conjoined(pos) ? null : first(plain(pos, end));
    if (begin != null && begin.from() != null && !begin.from().isAfter(anchor.published())) {
      Found since = begin.extent(at, t.skip(at), begin.last()).bound(Bound.SINCE);
      Found until = upTo(since, end);
      return until != null ? until : since.days(begin.from(), anchor.published());
    }
    if (!t.is(pos, TimeClass.BEGIN) || t.conjoined(pos)) {
      return null;
    }
    Found dated = dateOfBegin(at, pos, end);
    if (dated != null) {
      return dated;
    }
    int last = pos + 1;
    while (last < end && last < pos + OPEN_WORDS && t.token(last).isWord() && !closes(last)) {
      last++;
    }
    return new Found(
        at,
        last,
        t.skip(at),
        null,
        anchor.published(),
        Granularity.DAYS,
        null,
        DateBasis.RELATIVE,
        Bound.SINCE,
        "since_event");
  }

  /** "Since the fall of the city in 2015": the date shortly after gives the begin. */
  private @Nullable Found dateOfBegin(int at, int pos, int end) {
    for (int i = pos + 1; i < Math.min(end, pos + DATE_WORDS); i++) {
      if (t.token(i).is('.') || t.token(i).is('،')) {
        return null;
      }
      Found day = first(plain(i, end));
      if (day != null && day.from() != null && !day.from().isAfter(anchor.published())) {
        return day.extent(at, t.skip(at), day.last())
            .days(day.from(), anchor.published())
            .bound(Bound.SINCE);
      }
    }
    return null;
  }

  private boolean closes(int at) {
    String form = t.token(at).form();
    return t.is(at, TimeClass.PREP)
        || t.is(at, TimeClass.UNIT)
        || form.startsWith("و")
        || form.equals("الي")
        || form.equals("علي");
  }

  /** "From A until B" after "since": a span with both ends. */
  private @Nullable Found upTo(Found since, int end) {
    int pos = since.last();
    if (pos >= end || !t.is(pos, TimeClass.PREP, "until") && !t.is(pos, TimeClass.PREP, "to")) {
      return null;
    }
    int next = t.last(pos);
    Found to = next < end ? first(plain(next, end)) : null;
    if (to == null || to.to() == null || since.from() == null || to.to().isBefore(since.from())) {
      return null;
    }
    return since
        .days(since.from(), to.to())
        .until(to.last())
        .unit(Granularity.DAYS)
        .bound(Bound.WITHIN);
  }

  private @Nullable Found until(int at, int pos, int end) {
    if (t.isForm(pos, end, "الان")) {
      return null;
    }
    anchor = anchor.deadline(true);
    Found to = t.conjoined(pos) ? null : first(plain(pos, end));
    anchor = anchor.deadline(false);
    if (to == null || to.to() == null) {
      return null;
    }
    boolean ahead = to.to().isAfter(anchor.published());
    return to.days(null, to.to())
        .extent(at, t.skip(at), to.last())
        .bound(ahead ? Bound.FUTURE : Bound.UNTIL);
  }

  /** "From A to B", "between A and B". */
  private @Nullable Found range(int at, int pos, int end, boolean from) {
    List<Found> found = t.conjoined(pos) ? List.of() : plain(pos, end);
    if (!from && found.size() == 2) {
      return joined(at, found.get(0), found.get(1));
    }
    Found a = first(found);
    if (a == null || a.from() == null || a.to() == null) {
      return null;
    }
    int mid = a.last();
    boolean joins = mid < end && (from ? isTo(mid) : t.isForm(mid, end, "و") || t.conjoined(mid));
    if (!joins) {
      return a.isDay() || !isSpan(a) ? null : a.extent(at, t.skip(at), mid);
    }
    int next = from || t.isForm(mid, end, "و") ? t.last(mid) : mid;
    Found b = next < end ? first(plain(next, end)) : null;
    return b == null ? null : joined(at, a, b);
  }

  private boolean isTo(int at) {
    return t.is(at, TimeClass.PREP, "to") || t.is(at, TimeClass.PREP, "until");
  }

  /** Whether the words already name both ends: "3 to 7 March", "the years 1990 and 1994". */
  private static boolean isSpan(Found found) {
    boolean days = found.granularity() == Granularity.DAYS && found.rule().equals("date");
    return days || found.rule().equals("pair");
  }

  private @Nullable Found joined(int at, Found a, Found b) {
    LocalDate begin = a.from();
    LocalDate to = b.to();
    if (begin == null || to == null || a.granularity() == Granularity.HOUR) {
      return null;
    }
    if (begin.isAfter(to)) {
      begin = a.granularity() == Granularity.DAY ? begin.minusWeeks(1) : begin.minusYears(1);
    }
    if (begin.isAfter(to)) {
      return null;
    }
    Found span = b.days(begin, to).unit(unit(a, b));
    return span.extent(at, t.skip(at), b.last());
  }

  private static Granularity unit(Found a, Found b) {
    if (a.granularity() != b.granularity()) {
      return Granularity.DAYS;
    }
    return switch (a.granularity()) {
      case MONTH, MONTHS -> Granularity.MONTHS;
      case YEAR, YEARS -> Granularity.YEARS;
      default -> Granularity.DAYS;
    };
  }

  private static @Nullable Found first(List<Found> found) {
    return found.size() == 1 ? found.get(0) : null;
  }

  /** An expression without a bound: the longest of what the rules read. */
  private List<Found> plain(int at, int end) {
    if (!t.known(at) && !t.token(at).isNumber() && !t.token(at).form().startsWith("يوم")) {
      return List.of();
    }
    if (at > 0 && (t.is(at - 1, TimeClass.EVERY) || isName(at))) {
      return List.of();
    }
    List<Found> dates = DateRules.read(t, at, end, anchor);
    if (!dates.isEmpty()) {
      List<Found> timed = new ArrayList<>(dates);
      int last = timed.size() - 1;
      timed.set(last, DayRules.withSuffix(t, timed.get(last), end));
      return timed;
    }
    Found best = longer(DayRules.read(t, at, end, anchor), NarrativeRules.read(t, at, end, anchor));
    best = longer(best, FeastRules.read(t, at, end, anchor, feasts));
    best = longer(best, PeriodRules.read(t, at, end, anchor));
    best = longer(best, Clocks.alone(t, at, end, anchor));
    return best == null ? List.of() : List.of(best);
  }

  /** Whether the token is rather part of a name, or of "on a day like this". */
  private boolean isName(int at) {
    boolean like =
        t.is(at - 1, TimeClass.LIKE)
            && (t.is(at, TimeClass.CURRENT) || t.is(at, TimeClass.DEICTIC));
    return like
        || t.is(at - 1, TimeClass.NAME_HEAD)
            && (t.flags(at - 1) & Split.AL) == 0
            && !t.conjoined(at)
            && !t.is(at, TimeClass.PREP);
  }

  private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    if (a == null) {
      return b;
    }
    return b == null || b.last() <= a.last() ? a : b;
  }
}
