// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.event.TallyWords.Sense;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.quantity.Quantities;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Token;
import org.sijill.model.Estimate;
import org.sijill.model.Measure;

/** Tells what the figures of a sentence count. Not thread-safe; one for a sentence. */
final class TallyMeasures {
  /** How far from a figure the word that says what befell the people may stand, in tokens. */
  private static final int LEFT = 7;

  private static final int RIGHT = 14;

  private static final Map<Sense, Measure> HARM =
      Map.of(
          Sense.KILLED, Measure.KILLED,
          Sense.INJURED, Measure.INJURED,
          Sense.DETAINED, Measure.DETAINED,
          Sense.DISPLACED, Measure.DISPLACED,
          Sense.HOME, Measure.DISPLACED,
          Sense.MISSING, Measure.MISSING);

  private static final Map<Sense, Measure> ACTS =
      Map.of(
          Sense.ATTACKS, Measure.ATTACKS,
          Sense.STRIKES, Measure.STRIKES,
          Sense.MISSILES, Measure.MISSILES,
          Sense.DRONES, Measure.DRONES);

  private final Document document;
  private final TallyWords words;
  private final SentenceActs sentence;

  TallyMeasures(Document document, TallyWords words, SentenceActs sentence) {
    this.document = document;
    this.words = words;
    this.sentence = sentence;
  }

  /**
   * A figure with what it counts.
   *
   * @param measure what it counts
   * @param quantity the figure
   * @param value the figure with its bounds, the sum of its parts
   * @param parts the figures that "and" joins, most often one
   * @param word the word that says so
   * @param act the single act of a day or place of its own that it belongs to, or null
   */
  record Measured(
      Measure measure,
      Quantity quantity,
      Estimate value,
      List<Quantity> parts,
      Span word,
      @Nullable Act act) {
    Measured with(List<Quantity> all) {
      return new Measured(measure, quantity, Quantities.sum(all).estimate(), all, word, act);
    }
  }

  private static Measured figure(Measure measure, Quantity q, Span word, @Nullable Act act) {
    return new Measured(measure, q, q.value(), List.of(q), word, act);
  }

  /** How far before a figure "the number of" may stand, in tokens. */
  private static final int COUNT_REACH = 20;

  /** The figures that may be sums; what "and" joins is added up. */
  List<Measured> of(List<Quantity> quantities) {
    List<Measured> out = new ArrayList<>();
    Quantity previous = null;
    int next = 0;
    for (int i = 0; i < quantities.size(); i = next) {
      Quantity quantity = quantities.get(i);
      next =
          isPeople(quantity) && quantity.role() != Quantity.Role.PART
              ? Quantities.coordinated(document, quantities, i)
              : i + 1;
      List<Quantity> all = List.copyOf(quantities.subList(i, next));
      if (all.stream().noneMatch(TallyMeasures::isFigure)) {
        continue;
      }
      if (quantity.counted() == Quantity.Counted.DEAD_AND_INJURED) {
        out.addAll(jointly(quantity));
        continue;
      }
      Measured found = measured(quantity);
      Measured before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean goesOn = before != null && isPeople(quantity) && reached(quantity);
      if (before != null && (found == null || isRight(found)) && goesOn) {
        found = figure(before.measure(), quantity, before.word(), null);
      }
      if (found == null
          && before != null
          && previous != null
          && before.parts().contains(previous)
          && isPeople(quantity)
          && near(before.quantity(), quantity)) {
        found = figure(before.measure(), quantity, before.word(), before.act());
      }
      if (found != null) {
        out.add(all.size() > 1 ? found.with(all) : found);
      }
      previous = quantities.get(next - 1);
    }
    return out;
  }

  private static boolean isRight(Measured found) {
    return found.word().first() > found.quantity().span().first();
  }

  /** "... and reached 5,000 among the soldiers": the number told before goes on. */
  private boolean reached(Quantity q) {
    int from = Math.max(sentence.sentence().first(), q.span().first() - LEFT);
    for (int i = q.span().first() - 1; i >= from; i--) {
      if (words.is(document.token(i), Sense.REACH)) {
        return true;
      }
      if (words.is(document.token(i), Sense.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private List<Measured> jointly(Quantity q) {
    List<Measured> out = new ArrayList<>();
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED)) {
      out.add(new Measured(measure, q, Quantities.each(q), List.of(q), q.span(), single(q)));
    }
    return out;
  }

  private static boolean near(Quantity before, Quantity quantity) {
    return quantity.span().first() - before.span().last() <= RIGHT;
  }

  private static boolean isFigure(Quantity q) {
    boolean form =
        switch (q.form()) {
          case DIGITS, WORDS, VAGUE -> true;
          default -> false;
        };
    return form && q.role() != Quantity.Role.PART;
  }

  private static boolean isPeople(Quantity q) {
    return switch (q.counted()) {
      case PEOPLE, UNKNOWN, OTHER, SITES -> true;
      default -> false;
    };
  }

  private @Nullable Measured measured(Quantity q) {
    Span self = q.noun() != null ? q.noun() : q.span();
    return switch (q.counted()) {
      case ATTACKS -> figure(Measure.ATTACKS, q, self, null);
      case STRIKES -> figure(Measure.STRIKES, q, self, null);
      case MISSILES -> figure(Measure.MISSILES, q, self, null);
      case DRONES -> figure(Measure.DRONES, q, self, null);
      case TIMES -> times(q);
      case DETAINED -> figure(Measure.DETAINED, q, self, null);
      case DISPLACED -> figure(Measure.DISPLACED, q, self, null);
      case MISSING -> figure(Measure.MISSING, q, self, null);
      case DEAD -> figure(Measure.KILLED, q, self, single(q));
      case INJURED -> figure(Measure.INJURED, q, self, single(q));
      case PEOPLE, UNKNOWN, OTHER, SITES -> befell(q);
      default -> null;
    };
  }

  /** "bombed the posts three times": how often the act before was done. */
  private @Nullable Measured times(Quantity q) {
    Act done = null;
    for (Act act : sentence.acts()) {
      boolean violent =
          switch (act.actClass()) {
            case "attack", "strike", "launch" -> true;
            default -> false;
          };
      boolean before = act.trigger().last() <= q.span().first();
      if (violent && before && act.finite()) {
        done = act;
      }
    }
    if (done == null) {
      return null;
    }
    boolean raid = done.frame().name().startsWith("air") || done.frame().name().equals("shell");
    boolean strike = raid || done.actClass().equals("strike");
    return figure(strike ? Measure.STRIKES : Measure.ATTACKS, q, done.trigger(), done);
  }

  /** The single act whose toll a figure is. */
  private @Nullable Act single(Quantity q) {
    for (Act act : sentence.acts()) {
      boolean holds = act.casualties().stream().anyMatch(c -> q.equals(c.quantity()));
      if (holds && !Family.isHarm(act) && !act.plural()) {
        return act;
      }
    }
    return null;
  }

  /** By the act it is the toll of; else by the nearest word of harm, to the left first. */
  private @Nullable Measured befell(Quantity q) {
    int end = q.noun() == null ? q.span().last() : Math.max(q.noun().last(), q.span().last());
    for (Act act : sentence.acts()) {
      for (Casualty casualty : act.casualties()) {
        boolean plain =
            casualty.harm() == Casualty.Harm.KILLED || casualty.harm() == Casualty.Harm.INJURED;
        if (plain && q.equals(casualty.quantity())) {
          Measure measure =
              casualty.harm() == Casualty.Harm.KILLED ? Measure.KILLED : Measure.INJURED;
          return figure(measure, q, act.trigger(), single(q));
        }
      }
    }
    if (q.counted() == Quantity.Counted.SITES) {
      Span noun = q.noun();
      if (noun != null && words.is(document.token(noun.last() - 1), Sense.HOME)) {
        return figure(Measure.DISPLACED, q, noun, null);
      }
      return at(q, q.span().first() - 1, q.span().first() - 2, -1);
    }
    Measured counted = q.counted() == Quantity.Counted.UNKNOWN ? counted(q) : null;
    if (counted != null) {
      return counted;
    }
    Measured left = at(q, q.span().first() - 1, q.span().first() - 1 - LEFT, -1);
    return left != null ? left : at(q, end, end + RIGHT, 1);
  }

  /** "the number of the rockets that they fired so far 90". */
  private @Nullable Measured counted(Quantity q) {
    int begin = Math.max(sentence.sentence().first(), q.span().first() - COUNT_REACH);
    for (int i = q.span().first() - 2; i >= begin; i--) {
      if (words.is(document.token(i), Sense.BREAK)) {
        return null;
      }
      if (!words.is(document.token(i), Sense.COUNT)) {
        continue;
      }
      for (Map.Entry<Sense, Measure> act : ACTS.entrySet()) {
        if (words.is(document.token(i + 1), act.getKey())) {
          return figure(act.getValue(), q, document.span(i, i + 2), null);
        }
      }
    }
    return null;
  }

  private @Nullable Measured at(Quantity q, int from, int to, int step) {
    for (int i = from; i != to; i += step) {
      if (i < sentence.sentence().first() || i >= sentence.sentence().last()) {
        return null;
      }
      Token token = document.token(i);
      if (words.is(token, Sense.BREAK) || step < 0 && token.isNumber()) {
        return null;
      }
      for (Map.Entry<Sense, Measure> harm : HARM.entrySet()) {
        if (words.is(token, harm.getKey())) {
          return figure(harm.getValue(), q, document.span(i, i + 1), null);
        }
      }
    }
    return null;
  }
}
