// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.SectionKind;

/** An event while the report is being read: the acts that tell it. Not thread-safe. */
final class Draft {
  private final List<Act> acts = new ArrayList<>();

  Draft(Act act) {
    acts.add(act);
  }

  void add(Act act) {
    acts.add(act);
  }

  List<Act> acts() {
    return acts;
  }

  Act first() {
    return acts.get(0);
  }

  Act last() {
    return acts.get(acts.size() - 1);
  }

  /** The act whose words say best what kind of event it is. */
  Act main() {
    Act best = acts.get(0);
    for (Act act : acts) {
      if (specificity(act) > specificity(best)) {
        best = act;
      }
    }
    return best;
  }

  private static int specificity(Act act) {
    int rank = Family.of(act) == Family.POINTER ? 0 : Family.isHarm(act) ? 1 : 2;
    return rank * 2 + (act.frame().sub() != null || act.sub() != null ? 1 : 0);
  }

  Family family() {
    if (Interceptions.isIntercepted(acts)) {
      return Interceptions.hasReached(acts) ? Family.ARMED : Family.DISRUPTION;
    }
    Family best = Family.POINTER;
    for (Act act : acts) {
      Family family = Family.of(act);
      if (family != Family.POINTER && (best == Family.POINTER || !Family.isHarm(act))) {
        boolean wrecked = best == Family.DESTRUCTION && family == Family.CROWD;
        boolean within = family == Family.DESTRUCTION && isAttack();
        if (best == Family.POINTER || best == Family.ARMED && !within || wrecked) {
          best = family;
        }
      }
    }
    return best;
  }

  /** Whether an attack with victims is told, of which fire set or walls torn down are a part. */
  private boolean isAttack() {
    return acts.stream().anyMatch(a -> Family.of(a) == Family.ARMED && !Family.isHarm(a))
        && !casualties().isEmpty();
  }

  boolean inHeadline() {
    return acts.stream().anyMatch(a -> a.sentence().section() == SectionKind.HEADLINE);
  }

  /** All participants of a role, in order of the text, without repeats. */
  List<Act.Participant> all(Function<Act, List<Act.Participant>> role) {
    List<Act.Participant> out = new ArrayList<>();
    for (Act act : acts) {
      for (Act.Participant participant : role.apply(act)) {
        int known = 0;
        while (known < out.size() && !Identity.same(out.get(known), participant)) {
          known++;
        }
        if (known == out.size()) {
          out.add(participant);
        } else if (isName(participant) && !isName(out.get(known))) {
          out.set(known, participant);
        }
      }
    }
    return out;
  }

  /** Whether a participant goes by a name and not by a description. */
  private static boolean isName(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.form() == SideMention.Form.NAME;
  }

  List<Casualty> casualties() {
    return acts.stream().flatMap(a -> a.casualties().stream()).toList();
  }

  /** The most precise place that its acts name, the first of equals; null if none. */
  @Nullable PlaceMention place() {
    PlaceMention best = null;
    for (Act act : acts) {
      boolean headline = act.sentence().section() == SectionKind.HEADLINE;
      for (PlaceMention place : act.places()) {
        if (headline && standsForProvince(place.place())) {
          continue;
        }
        if (best == null || place.place().precision().compareTo(best.place().precision()) < 0) {
          best = place;
        }
      }
    }
    return best;
  }

  /**
   * Whether the town of a headline stands for the province of its name, in which the sentences
   * below name the town.
   */
  private boolean standsForProvince(Place town) {
    String province = town.admin1();
    String name = town.nameEn();
    boolean capital =
        town.precision() == Precision.TOWN
            && province != null
            && name != null
            && province.startsWith(name);
    return capital
        && acts.stream()
            .filter(a -> a.sentence().section() != SectionKind.HEADLINE)
            .flatMap(a -> a.places().stream())
            .map(PlaceMention::place)
            .anyMatch(
                p ->
                    p.precision().compareTo(Precision.TOWN) <= 0
                        && Objects.equals(p.admin1(), province)
                        && !Objects.equals(p.id(), town.id()));
  }

  /** The same as a place. */
  @Nullable Place where() {
    PlaceMention place = place();
    return place == null ? null : place.place();
  }

  /** The time expression that dates it best: the finest that names days; null if none. */
  @Nullable TimeExpression time() {
    TimeExpression best = null;
    for (Act act : acts) {
      for (TimeExpression time : act.times()) {
        if (dates(time) && (best == null || isBetter(time, best))) {
          best = time;
        }
      }
    }
    return best;
  }

  /** The act's own day stands before the day of what was said; then the finer one within. */
  private static boolean isBetter(TimeExpression time, TimeExpression best) {
    return time.isReported() == best.isReported()
        ? finer(time, best) && within(time, best)
        : best.isReported();
  }

  /** Whether an expression names the days of an act. */
  static boolean dates(TimeExpression time) {
    return time.bound() == TimeExpression.Bound.WITHIN && time.from() != null && time.to() != null;
  }

  private static boolean within(TimeExpression inner, TimeExpression outer) {
    return !java.util.Objects.requireNonNull(inner.from())
            .isBefore(java.util.Objects.requireNonNull(outer.from()))
        && !java.util.Objects.requireNonNull(inner.to())
            .isAfter(java.util.Objects.requireNonNull(outer.to()));
  }

  private static boolean finer(TimeExpression a, TimeExpression b) {
    return days(a) < days(b);
  }

  static long days(TimeExpression time) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
  }

  /** Whether it has at least one of: a place below country level, a day, a figure. */
  boolean isAnchored() {
    PlaceMention place = place();
    boolean below = place != null && place.place().precision() != Precision.COUNTRY;
    boolean figure =
        casualties().stream().anyMatch(c -> c.quantity() != null)
            || acts.stream().anyMatch(a -> a.count() != null)
            || acts.stream().flatMap(a -> a.targets().stream()).anyMatch(Act.Participant::counted);
    return below || time() != null || figure;
  }
}
