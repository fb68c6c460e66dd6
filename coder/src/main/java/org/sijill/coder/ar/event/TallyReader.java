// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.event.TallyWords.Sense;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.coder.ar.time.TimeExpression.Bound;
import org.sijill.model.Measure;

/**
 * Finds the figures of a report that sum many events: counts since or over a span, of a whole
 * conflict, of the displaced, and of many acts told without a day (codebook sections 1 and 4).
 * Linear in the length of a sentence for each of its figures. Not thread-safe; one for a report.
 */
final class TallyReader {
  /** Spans of more days than this are longer than an act. */
  private static final int LONGEST_ACT_DAYS = 3;

  /** A bare month or week dates an act; a sum needs a year or words of length. */
  private static final int LONGEST_DATE_DAYS = 31;

  /** People that a single act does not reach (by the codebooks' own tables of mass events). */
  private static final int MANY_KILLED = 2000;

  /** The lower bound of "hundreds". */
  private static final int HUNDREDS = 200;

  /** Fewer than these who flee are an incident's own. */
  private static final int FEW_DISPLACED = 20;

  /** Name of the rule of a toll of several acts told together. */
  static final String JOINT = "joint_toll";

  /** Name of the rule of an act told to have been done several times. */
  static final String TIMES = "several_times";

  private final Document document;
  private final TallyWords words;
  private final List<Quantity> quantities;
  private final List<TimeExpression> allTimes;

  /** The times of the sentence that is being read. */
  private List<TimeExpression> times = List.of();

  private final List<TallySum> sums = new ArrayList<>();
  private boolean campaignTold;

  /** The last sentence with a count of attacks since a day, and that count's reason. */
  private int attacksAt = -10;

  private @Nullable Reason attacks;

  TallyReader(
      Document document, TallyWords words, List<Quantity> quantities, List<TimeExpression> times) {
    this.document = document;
    this.words = words;
    this.quantities = quantities;
    this.allTimes = times;
  }

  /** The sums of all sentences, in order of the text. */
  List<TallySum> read(List<SentenceActs> sentences) {
    int q = 0;
    int t = 0;
    for (SentenceActs sentence : sentences) {
      while (t < allTimes.size() && allTimes.get(t).span().last() <= sentence.sentence().first()) {
        t++;
      }
      int end = t;
      while (end < allTimes.size()
          && allTimes.get(end).span().first() < sentence.sentence().last()) {
        end++;
      }
      times = allTimes.subList(t, end);
      List<Quantity> own = new ArrayList<>();
      while (q < quantities.size()
          && quantities.get(q).span().first() < sentence.sentence().last()) {
        if (quantities.get(q).span().first() >= sentence.sentence().first()
            && !inTime(quantities.get(q))) {
          own.add(quantities.get(q));
        }
        q++;
      }
      sentence(sentence, own);
    }
    return List.copyOf(sums);
  }

  private boolean inTime(Quantity quantity) {
    return times.stream().anyMatch(t -> t.span().overlaps(quantity.span()));
  }

  private void sentence(SentenceActs acts, List<Quantity> own) {
    TallyMeasures measures = new TallyMeasures(document, words, acts);
    List<TallyMeasures.Measured> figures = measures.of(own);
    if (figures.isEmpty()) {
      return;
    }
    Reason reason = reason(acts.sentence());
    for (TallyMeasures.Measured figure : figures) {
      Reason why = reason != null && reaches(reason, figure) ? reason : own(acts, figure);
      if (why != null && isSum(why, figure)) {
        campaignTold |= why.since;
        if (why.since && figure.measure() == Measure.ATTACKS) {
          attacksAt = acts.sentence().index();
          attacks = why;
        }
        sums.add(
            new TallySum(
                figure.measure(),
                figure.quantity(),
                figure.value(),
                figure.parts(),
                acts.sentence(),
                figure.word(),
                why.word,
                why.span,
                why.since,
                why.rule));
      }
    }
  }

  private record Reason(Span word, @Nullable TimeExpression span, boolean since, String rule) {}

  /** Why a sentence's figures are sums, or null: since, over a span, in a war. */
  private @Nullable Reason reason(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      Token token = document.token(i);
      if (words.is(token, Sense.SINCE) && counts(sentence, i)) {
        TimeExpression span = after(i, sentence);
        if (span == null || !isRecent(span)) {
          return new Reason(document.span(i, i + 1), span, true, "since");
        }
      }
    }
    Reason over = over(sentence);
    return over != null ? over : war(sentence) != null ? war(sentence) : sofar(sentence);
  }

  /** The time that a word of since governs: the nearest within its group. */
  private @Nullable TimeExpression after(int at, Sentence sentence) {
    TimeExpression open = null;
    for (TimeExpression time : times) {
      Span span = time.span();
      boolean near = span.last() > at && span.first() <= at + 8 && span.first() < sentence.last();
      if (!near || stopped(at + 1, span.first())) {
        continue;
      }
      if (time.from() != null) {
        return time;
      }
      open = time;
    }
    return open;
  }

  private boolean stopped(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (!token.isWord() && !token.isNumber() && !token.is('"') && !token.is('/')) {
        return true;
      }
    }
    return false;
  }

  private boolean isRecent(TimeExpression span) {
    return span.from() != null
        && !span.from()
            .isBefore(document.report().header().published().minusDays(LONGEST_ACT_DAYS - 1));
  }

  /** Whether "since" speaks of the figures and not of how long something lasts or compares. */
  private boolean counts(Sentence sentence, int at) {
    for (int i = Math.max(sentence.first(), at - 6); i < at; i++) {
      if (words.is(document.token(i), Sense.LASTING)) {
        return false;
      }
    }
    for (int i = Math.max(sentence.first(), at - 12); i < at; i++) {
      if (words.is(document.token(i), Sense.MOST)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Reason over(Sentence sentence) {
    for (TimeExpression time : times) {
      Span span = time.span();
      if (span.first() < sentence.first() || span.last() > sentence.last()) {
        continue;
      }
      if (time.bound() == Bound.UNTIL && Draft.days(time) > LONGEST_ACT_DAYS) {
        return new Reason(span, time, false, "until");
      }
      if (!Draft.dates(time) || Draft.days(time) <= LONGEST_ACT_DAYS) {
        continue;
      }
      boolean governed = false;
      for (int i = Math.max(sentence.first(), span.first() - 3); i < span.last(); i++) {
        governed |= words.is(document.token(i), Sense.OVER);
      }
      if (governed || Draft.days(time) > LONGEST_DATE_DAYS) {
        return new Reason(span, time, false, "over_span");
      }
    }
    return campaign(sentence);
  }

  /** "during the operation", once the report has counted since its begin. */
  private @Nullable Reason campaign(Sentence sentence) {
    for (int i = sentence.first(); i + 1 < sentence.last(); i++) {
      boolean during = words.is(document.token(i), Sense.OVER);
      if (during && isSamePeriod(i + 1, sentence)) {
        return new Reason(document.span(i, i + 2), null, true, "same_period");
      }
      if (during && words.is(document.token(i + 1), Sense.CAMPAIGN)) {
        Token next = document.token(i + 1);
        boolean known = next.form().startsWith("ال") && campaignTold;
        boolean going = i + 3 < sentence.last() && lastingWithin(i + 1, i + 4);
        if (known || going) {
          return new Reason(document.span(i, i + 2), null, true, "during_campaign");
        }
      }
    }
    return null;
  }

  /** "the same period", "that period". */
  private boolean isSamePeriod(int at, Sentence sentence) {
    String word = document.token(at).form();
    String next = at + 1 < sentence.last() ? document.token(at + 1).form() : "";
    return word.equals("نفس") && PERIOD.contains(next)
        || PERIOD.contains(word) && SAME.contains(next)
        || word.equals("تلك") && PERIOD.contains(next);
  }

  private static final Set<String> PERIOD = Set.of("الفتره", "المده", "الوقت");

  private static final Set<String> SAME = Set.of("نفسها", "ذاتها", "عينها", "المذكوره");

  private boolean lastingWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(document.token(i), Sense.LASTING)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reason war(Sentence sentence) {
    if (hasDay(sentence)) {
      return null;
    }
    for (int i = sentence.first(); i < sentence.last(); i++) {
      Token token = document.token(i);
      if (words.is(token, Sense.WAR)) {
        return new Reason(document.span(i, i + 1), null, true, "war");
      }
    }
    return null;
  }

  /** "the number of rockets fired so far". */
  private @Nullable Reason sofar(Sentence sentence) {
    Span count = null;
    for (int i = sentence.first(); i < sentence.last(); i++) {
      boolean until = i + 1 < sentence.last() && words.is(document.token(i + 1), Sense.SO_FAR);
      if (until && document.token(i).form().equals("حتي")) {
        return new Reason(document.span(i, i + 2), null, true, "until_now");
      }
      if (words.is(document.token(i), Sense.COUNT)) {
        count = document.span(i, i + 1);
      } else if (count != null && words.is(document.token(i), Sense.SO_FAR)) {
        return new Reason(document.span(i, i + 1), null, true, "so_far");
      }
    }
    return null;
  }

  private boolean hasDay(Sentence sentence) {
    return times.stream()
        .anyMatch(
            t ->
                t.span().first() >= sentence.first()
                    && t.span().last() <= sentence.last()
                    && Draft.dates(t)
                    && Draft.days(t) <= LONGEST_ACT_DAYS);
  }

  /** Whether a reason's words and a figure stand in one clause. */
  private boolean reaches(Reason reason, TallyMeasures.Measured figure) {
    int at = figure.quantity().span().first();
    int word = reason.word.first();
    int from = Math.min(at, word);
    int to = Math.max(at, word);
    boolean relative = false;
    for (int i = from; i < to; i++) {
      if (words.is(document.token(i), Sense.BREAK)) {
        return false;
      }
      relative |= words.is(document.token(i), Sense.RELATIVE);
    }
    return !(relative && word > at);
  }

  /** Reasons that lie in the figure itself. */
  private @Nullable Reason own(SentenceActs acts, TallyMeasures.Measured figure) {
    Quantity q = figure.quantity();
    Act host = TallyActs.hostOf(acts, q);
    boolean joint = q.counted() == Quantity.Counted.DEAD_AND_INJURED;
    if (host != null && !joint && TallyActs.isSeveral(host)) {
      return new Reason(host.trigger(), null, true, JOINT);
    }
    if (host != null && host.plural() && host.times().stream().anyMatch(TallyReader::isPeriod)) {
      return new Reason(host.trigger(), host.times().get(0), false, "acts_over_span");
    }
    if (host != null && low(q) >= HUNDREDS && lasts(host)) {
      return new Reason(host.trigger(), null, true, "lasting_act");
    }
    boolean after = attacks != null && acts.sentence().index() - attacksAt <= 2;
    if (after && host != null && host.plural() && host.definite() && !hasDay(acts.sentence())) {
      return attacks;
    }
    if (figure.measure() == Measure.DISPLACED) {
      return new Reason(figure.word(), null, true, "displaced");
    }
    boolean often = q.counted() == Quantity.Counted.TIMES && low(q) > 1;
    if (often && host == null && figure.act() != null && figure.act().times().isEmpty()) {
      return new Reason(q.span(), null, true, TIMES);
    }
    boolean harmed = figure.measure() == Measure.KILLED || figure.measure() == Measure.INJURED;
    if (harmed && low(q) >= MANY_KILLED) {
      return new Reason(q.span(), null, true, "many_killed");
    }
    if (figure.measure() == Measure.DETAINED && isHeld(acts, q)) {
      return new Reason(figure.word(), null, true, "detained");
    }
    boolean hundreds = q.form() == Quantity.Form.VAGUE && low(q) >= HUNDREDS;
    if (hundreds && !hasDay(acts.sentence()) && acts.acts().stream().noneMatch(a -> isOne(a, q))) {
      return new Reason(q.span(), null, true, "hundreds_in_many_acts");
    }
    return null;
  }

  /** "in a bombardment that goes on". */
  private boolean lasts(Act act) {
    int end = act.trigger().last();
    return end < act.sentence().last()
        && lastingWithin(end, Math.min(end + 2, act.sentence().last()));
  }

  private static boolean isPeriod(TimeExpression time) {
    return Draft.dates(time) && Draft.days(time) >= LONGEST_ACT_DAYS;
  }

  /** People who are in prison, or more than one act of arrest reaches. */
  private boolean isHeld(SentenceActs acts, Quantity q) {
    boolean arrest = acts.acts().stream().anyMatch(a -> Family.of(a) == Family.ARREST);
    boolean counted = q.counted() == Quantity.Counted.DETAINED && !arrest;
    return !hasDay(acts.sentence()) && (counted && low(q) >= FEW_DISPLACED || low(q) >= HUNDREDS);
  }

  /** Whether an act that a figure belongs to is told as a single one. */
  private static boolean isOne(Act act, Quantity q) {
    boolean holds = act.casualties().stream().anyMatch(c -> q.equals(c.quantity()));
    return holds && !Family.isHarm(act) && !act.plural();
  }

  private boolean isSum(Reason why, TallyMeasures.Measured figure) {
    Quantity q = figure.quantity();
    boolean vague = low(q) < 20 && q.value().best() == null && q.value().high() == null;
    if (vague && q.form() == Quantity.Form.VAGUE) {
      return false;
    }
    if (figure.measure() == Measure.DISPLACED && low(q) < FEW_DISPLACED) {
      return false;
    }
    return switch (why.rule) {
      case "war" -> low(q) >= HUNDREDS / 2 && figure.act() == null;
      case "until_now" -> figure.act() == null && low(q) >= FEW_DISPLACED;
      case "so_far" -> figure.measure() != Measure.KILLED && figure.measure() != Measure.INJURED;
      case "over_span" -> figure.act() == null;
      case "since" ->
          figure.act() == null
              || figure.act().trigger().first() < why.word.first()
              || Family.of(figure.act()) == Family.CROWD
              || figure.act().plural() && figure.act().count() == null;
      default -> true;
    };
  }

  private static int low(Quantity q) {
    Integer low = q.value().low();
    Integer best = q.value().best();
    return low != null ? low : Objects.requireNonNullElse(best, 0);
  }
}
