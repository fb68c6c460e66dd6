// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.frame.Casualty.Harm;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.model.Estimate;
import org.sijill.model.SectionKind;
import org.sijill.model.Toll;
import org.sijill.model.VictimKind;

/**
 * Draws an event's toll from all that its acts say of the dead and the injured: codebook section 3
 * and rulings 10 to 13.
 *
 * <p>Figures of one sentence for different people are added; a sentence's figure stands against the
 * other sentences': the headline's exact figure is the best, else the last exact one; a vaguer
 * figure gives way to an exact one.
 */
final class Tolls {
  private Tolls() {}

  /** The people killed, or null where nothing is said. */
  static @Nullable Toll killed(Draft draft, EvidenceSheet evidence) {
    return toll(draft, Harm.KILLED, "killed", evidence);
  }

  /** The people injured, or null where nothing is said. */
  static @Nullable Toll injured(Draft draft, EvidenceSheet evidence) {
    return toll(draft, Harm.INJURED, "injured", evidence);
  }

  private static @Nullable Toll toll(Draft draft, Harm harm, String field, EvidenceSheet evidence) {
    Figure best = null;
    for (Act act : draft.acts()) {
      Figure figure = figure(act, harm);
      if (figure == null) {
        continue;
      }
      if (best != null && adds(figure, best)) {
        best = sum(best, figure);
      } else if (best == null || beats(figure, best)) {
        best = figure;
      }
    }
    if (best == null) {
      return null;
    }
    for (Casualty casualty : best.from) {
      evidence.note(field, casualty.span(), casualty.rule());
    }
    return Toll.of(best.value, best.byKind);
  }

  private record Figure(
      Estimate value, Map<VictimKind, Integer> byKind, List<Casualty> from, boolean headline) {}

  /**
   * "ten more were killed", or the attackers among the dead after a figure of the others: people
   * whom the figure before does not count.
   */
  private static boolean adds(Figure figure, Figure best) {
    boolean also = figure.from.stream().allMatch(c -> c.rule().equals(Casualty.ALSO));
    boolean attackers =
        onlyAttackers(figure) && !best.byKind.isEmpty() && !onlyAttackers(best) && !best.headline;
    return (also || attackers) && low(figure) > 0 && low(best) > 0;
  }

  private static boolean onlyAttackers(Figure figure) {
    return figure.byKind.keySet().equals(Set.of(VictimKind.ATTACKERS));
  }

  private static Figure sum(Figure a, Figure b) {
    Map<VictimKind, Integer> kinds = new EnumMap<>(VictimKind.class);
    kinds.putAll(a.byKind);
    b.byKind.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum));
    List<Casualty> from = new ArrayList<>(a.from);
    from.addAll(b.from);
    return new Figure(plus(a.value, b.value), kinds, from, a.headline);
  }

  private static boolean beats(Figure figure, Figure best) {
    boolean exact = figure.value.best() != null;
    boolean known = best.value.best() != null;
    if (exact != known) {
      return exact;
    }
    if (best.value.equals(Estimate.ZERO) || contains(figure, best)) {
      return true;
    }
    return !best.headline && !figure.value.equals(Estimate.ZERO) && low(figure) > low(best);
  }

  /** "fifteen children and two women", after a headline of fifteen children. */
  private static boolean contains(Figure figure, Figure best) {
    return figure.from.size() > 1
        && low(figure) > low(best)
        && figure.from.stream()
            .anyMatch(
                c ->
                    c.quantity() != null
                        && c.quantity().value().equals(best.value)
                        && c.quantity().byKind().equals(best.byKind)
                        && !best.byKind.isEmpty());
  }

  private static int low(Figure figure) {
    Integer low = figure.value.low();
    Integer best = figure.value.best();
    return low != null ? low : best != null ? best : 0;
  }

  private static @Nullable Figure figure(Act act, Harm harm) {
    List<Casualty> from = new ArrayList<>();
    Map<VictimKind, Integer> byKind = new EnumMap<>(VictimKind.class);
    Estimate sum = null;
    for (Casualty casualty : act.casualties()) {
      Estimate value = value(casualty, harm);
      if (casualty.quantity() != null && casualty.quantity().role() == Quantity.Role.PART) {
        byKind.putAll(casualty.quantity().byKind());
        continue;
      }
      if (value == null) {
        continue;
      }
      sum =
          sum == null || sum.equals(Estimate.ZERO)
              ? value
              : repeats(from, casualty) ? sum : plus(sum, value);
      from.add(casualty);
      if (casualty.quantity() != null) {
        byKind.putAll(casualty.quantity().byKind());
      }
    }
    boolean headline = act.sentence().section() == SectionKind.HEADLINE;
    return sum == null ? null : new Figure(sum, byKind, from, headline);
  }

  private static boolean repeats(List<Casualty> from, Casualty casualty) {
    return from.stream()
        .anyMatch(
            known ->
                known.quantity() != null
                    && (known.quantity().equals(casualty.quantity())
                        || casualty.quantity() == null && !casualty.rule().equals(Casualty.JOINED)
                        || isOne(known.quantity()) && isOne(casualty.quantity())));
  }

  /** "the martyr ... the martyr": one of the dead, told again. */
  private static boolean isOne(@Nullable Quantity quantity) {
    return quantity != null
        && quantity.form() == Quantity.Form.SINGULAR
        && quantity.counted() == Quantity.Counted.DEAD;
  }

  private static @Nullable Estimate value(Casualty casualty, Harm harm) {
    Quantity quantity = casualty.quantity();
    if (casualty.harm() == Harm.NONE) {
      return Estimate.ZERO;
    }
    if (casualty.harm() == Harm.BOTH) {
      boolean vague = quantity == null || quantity.value().best() == null;
      return Estimate.moreThan(vague ? 2 : 1);
    }
    if (casualty.harm() != harm) {
      return null;
    }
    if (quantity != null) {
      return quantity.value();
    }
    return casualty.victims() != null && isOne(casualty.victims()) ? Estimate.exact(1) : null;
  }

  /** A person's name or office, and a singular noun of people, count one. */
  private static boolean isOne(SideMention victims) {
    return switch (victims.form()) {
      case PERSON, OFFICIAL, PEOPLE -> !victims.plural();
      default -> false;
    };
  }

  private static Estimate plus(Estimate a, Estimate b) {
    return new Estimate(plus(a.low(), b.low()), plus(a.best(), b.best()), plus(a.high(), b.high()));
  }

  private static @Nullable Integer plus(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null ? null : Integer.valueOf(a + b);
  }
}
