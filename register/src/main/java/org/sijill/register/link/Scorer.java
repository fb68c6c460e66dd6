// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.DateBasis;
import org.sijill.model.SubEventType;

/**
 * Compares two events by their stated features. Symmetric: the order of the two does not matter.
 * Pure and thread-safe.
 */
public final class Scorer {
  private static final int MOST_DAYS_APART = 3;
  private static final int LARGE_TOLL = 5;
  private static final int SETTLED_DAYS = 7;

  /** Signs that speak of the one act, not only of its kind, day and place. */
  private static final Set<String> PARTICULAR =
      Set.of(
          "same_side",
          "same_sides",
          "same_target",
          "same_toll",
          "same_large_toll",
          "near_toll",
          "same_weapon");

  /** A day or a place that agrees closely. Where neither does, one of {@link #SHARED} must. */
  private static final Set<String> CLOSE =
      Set.of("same_day", "same_span", "same_site", "same_town", "near");

  private static final Set<String> SHARED =
      Set.of("same_side", "same_sides", "same_target", "same_toll", "same_large_toll", "near_toll");

  /** Share of the rarer words from which the wording is a sign of the one act. */
  private static final double PARTICULAR_WORDS = 0.2;

  /** Reasons that tell something though they weigh nothing. */
  private static final Set<String> KEPT = Set.of("undated", "part");

  private final Weights weights;

  public Scorer(Weights weights) {
    this.weights = weights;
  }

  /** The kinds of act that an act of this kind is not told apart from by its kind alone. */
  public List<SubEventType> kin(SubEventType type) {
    return weights.kin(type);
  }

  /** Scores a pair, with the reasons. */
  public Score score(Facts one, Facts other) {
    boolean first = one.key().compareTo(other.key()) < 0;
    return ordered(first ? one : other, first ? other : one);
  }

  private Score ordered(Facts a, Facts b) {
    return a.report().equals(b.report())
        ? Score.never("same_report", a.report())
        : told(a, b, false);
  }

  /**
   * Scores two events of one report, which tell one act only if hardly anything sets them apart.
   */
  Score within(Facts one, Facts other) {
    boolean first = one.key().compareTo(other.key()) < 0;
    return told(first ? one : other, first ? other : one, true);
  }

  /** Whether neither the kinds of act nor the days rule out that two events are one. */
  boolean mayBeOne(Facts a, Facts b) {
    return weights.kin(a.event().subEventType(), b.event().subEventType())
        && gap(a, b) <= widest(a, b);
  }

  private Score told(Facts a, Facts b, boolean within) {
    SubEventType sa = a.event().subEventType();
    SubEventType sb = b.event().subEventType();
    if (!weights.kin(sa, sb)) {
      return Score.never("other_type", sa.code() + " / " + sb.code());
    }
    Sum sum = new Sum();
    sum.add(sa == sb ? "same_subtype" : "kin_type", sa.code() + " / " + sb.code());
    if (!days(a, b, sum) || !places(a, b, sum)) {
      return Score.never(sum.veto, "");
    }
    if (within) {
      if (sa != sb || differ(a, b)) {
        return Score.never("same_report", a.report());
      }
      sum.add("same_report", a.report());
    }
    sides(a, b, sum);
    tolls(a, b, sum);
    weapons(a, b, sum);
    double words = Words.overlap(a.words(), b.words());
    sum.add("same_words", weights.of("same_words") * words, percent(words));
    sum.loose =
        sa != sb && words < PARTICULAR_WORDS && !sum.has(PARTICULAR)
            || !sum.has(CLOSE) && !sum.has(SHARED);
    boolean part = Parts.sums(a, b) || Parts.sums(b, a);
    if (part) {
      sum.add("part", "");
    }
    return sum.score(part);
  }

  /** Whether a report itself tells the two apart: by the day, or by the number of the dead. */
  private static boolean differ(Facts a, Facts b) {
    boolean days = a.from().isAfter(b.to()) || b.from().isAfter(a.to());
    return days || (a.killed() != null && b.killed() != null && !a.killed().equals(b.killed()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }

  /** Days between the end of the one and the begin of the other; less than 1 if they meet. */
  private static long gap(Facts a, Facts b) {
    return Math.max(
        a.from().toEpochDay() - b.to().toEpochDay(), b.from().toEpochDay() - a.to().toEpochDay());
  }

  /**
   * How wide a gap may be: a day taken from a report's own may be some days late, as news travels;
   * it is never early.
   */
  private static int widest(Facts a, Facts b) {
    Facts later = a.from().isAfter(b.from()) ? a : b;
    return later.event().date().basis() == DateBasis.INFERRED ? MOST_DAYS_APART : 1;
  }

  /** Compares the days. */
  private static boolean days(Facts a, Facts b, Sum sum) {
    long gap = gap(a, b);
    if (gap > widest(a, b)) {
      sum.veto = "other_day";
      return false;
    }
    String detail = a.event().date().from() + " / " + b.event().date().from();
    boolean equal = a.from().equals(b.from()) && a.to().equals(b.to());
    boolean single = a.from().equals(a.to()) && b.from().equals(b.to());
    if (!a.dated() || !b.dated()) {
      sum.add("undated", detail);
    } else if (gap > 1) {
      sum.add("days_apart", detail);
    } else if (gap == 1) {
      sum.add("next_day", detail);
    } else if (equal) {
      sum.add(single ? "same_day" : "same_span", detail);
    } else {
      sum.add(a.vague() || b.vague() ? "day_in_months" : "day_within", detail);
    }
    return true;
  }

  private static boolean places(Facts a, Facts b, Sum sum) {
    String relation = Nearness.relation(a.event().place(), b.event().place());
    if (relation.equals("elsewhere") || relation.equals("other_country")) {
      sum.veto = relation;
      return false;
    }
    sum.add(relation, Nearness.detail(a.event().place(), b.event().place()));
    return true;
  }

  private static void sides(Facts a, Facts b, Sum sum) {
    Set<String> actors = shared(a.actorNames(), b.actorNames());
    Set<String> targets = shared(a.targetNames(), b.targetNames());
    if (!actors.isEmpty() && !targets.isEmpty()) {
      sum.add("same_sides", String.join(" ", actors) + " > " + String.join(" ", targets));
    } else if (!actors.isEmpty() || !targets.isEmpty()) {
      sum.add("same_side", String.join(" ", actors.isEmpty() ? targets : actors));
    } else if (intercepted(a, b) && !crossed(a, b).isEmpty()) {
      sum.add("same_side", String.join(" ", crossed(a, b)));
    } else if (named(a) && named(b) && crossed(a, b).isEmpty()) {
      sum.add("other_side", "");
    }
    if (targets.isEmpty() && !shared(a.targetWords(), b.targetWords()).isEmpty()) {
      sum.add("same_target", String.join(" ", shared(a.targetWords(), b.targetWords())));
    }
  }

  /** Of an interception one report names who fired as the actor, another as the one acted on. */
  private static boolean intercepted(Facts a, Facts b) {
    return a.event().subEventType() == SubEventType.DISRUPTED_WEAPONS_USE
        || b.event().subEventType() == SubEventType.DISRUPTED_WEAPONS_USE;
  }

  private static boolean named(Facts f) {
    return f.event().actors().stream().anyMatch(p -> p.id() != null);
  }

  private static Set<String> crossed(Facts a, Facts b) {
    Set<String> crossed = shared(a.actorNames(), b.targetNames());
    crossed.addAll(shared(a.targetNames(), b.actorNames()));
    return crossed;
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return new TreeSet<>(both);
  }

  private static void tolls(Facts one, Facts other, Sum sum) {
    Integer a = one.killed();
    Integer b = other.killed();
    if (a == null || b == null || a + b == 0) {
      return;
    }
    String detail = Math.min(a, b) + " / " + Math.max(a, b);
    if (a.equals(b)) {
      sum.add(a >= LARGE_TOLL ? "same_large_toll" : "same_toll", detail);
    } else if (2 * Math.max(a, b) <= 3 * Math.min(a, b) + 2) {
      sum.add("near_toll", detail);
    } else if (settled(one) && settled(other)) {
      sum.add("settled_toll", detail);
    } else if (2 * Math.max(a, b) > 5 * Math.min(a, b) + 2) {
      sum.add("other_toll", detail);
    }
  }

  /** Whether so long passed between the act and its telling that its toll no longer rises. */
  private static boolean settled(Facts f) {
    return f.published().toEpochDay() - f.to().toEpochDay() > SETTLED_DAYS;
  }

  private static void weapons(Facts a, Facts b, Sum sum) {
    if (!a.weapons().isEmpty() && !b.weapons().isEmpty()) {
      if (!Collections.disjoint(a.weapons(), b.weapons())) {
        sum.add("same_weapon", "");
      } else if (!Families.share(a.weapons(), b.weapons())) {
        sum.add("other_weapon", "");
      }
    }
  }

  /** Adds up reasons. */
  private final class Sum {
    private final List<Reason> reasons = new ArrayList<>();
    private String veto = "";
    private boolean loose;

    void add(String code, String detail) {
      add(code, weights.of(code), detail);
    }

    void add(String code, double weight, String detail) {
      reasons.add(new Reason(code, Math.round(weight * 1000) / 1000.0, detail));
    }

    boolean has(Set<String> codes) {
      return reasons.stream().anyMatch(r -> codes.contains(r.code()));
    }

    Score score(boolean part) {
      double total = 0;
      for (Reason reason : reasons) {
        total += reason.weight();
      }
      if (loose) {
        total = Math.min(total, (weights.of("linked") + weights.of("unsure")) / 2);
      }
      total = Math.round(total * 1000) / 1000.0;
      reasons.removeIf(reason -> reason.weight() == 0 && !KEPT.contains(reason.code()));
      reasons.sort(
          Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
              .thenComparing(Reason::code));
      boolean linked = total >= weights.of("linked");
      boolean unsure = total >= weights.of("unsure");
      Verdict verdict =
          part && unsure
              ? Verdict.PART
              : linked ? Verdict.LINKED : unsure ? Verdict.UNSURE : Verdict.APART;
      return new Score(total, verdict, reasons);
    }
  }
}
