// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.NameForms;
import org.sijill.knowledge.places.PlaceKind;

/**
 * Scores what a found name may mean and picks the best.
 *
 * <p>What counts: how well known a place is and how many live there; the shares of its country and
 * province in the story; the places named near it; a unit named beside it that holds it; whether
 * its kind answers the head; how far the written form is from its name. Immutable and thread-safe.
 */
final class PlaceResolver {
  /** Result for a name that is taken for no place. */
  static final int NONE = -1;

  private static final double NEAR_KM = 60;
  private static final double FAR_KM = 150;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * What is known around a name.
   *
   * @param story votes of the report
   * @param near places picked in the same paragraph
   * @param beside places picked next to the name
   */
  record Context(Story story, List<Integer> near, List<Integer> beside) {}

  /** The place that a known name means, or {@link #NONE}. */
  int pick(Found found, Context context) {
    int best = NONE;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < gazetteer.readings(found.list()); i++) {
      int place = gazetteer.place(found.list(), i);
      int marks = gazetteer.marks(found.list(), i);
      if (acceptable(found, place, marks, context)) {
        double score = score(found, place, marks, context);
        if (score > bestScore) {
          bestScore = score;
          best = place;
        }
      }
    }
    return best;
  }

  /** All readings with their scores, best first; those that were not acceptable last. */
  List<PlaceDecision.Reading> readings(Found found, Context context) {
    List<PlaceDecision.Reading> out = new ArrayList<>();
    for (int i = 0; i < gazetteer.readings(found.list()); i++) {
      int place = gazetteer.place(found.list(), i);
      int marks = gazetteer.marks(found.list(), i);
      out.add(
          new PlaceDecision.Reading(
              gazetteer.id(place),
              gazetteer.nameEn(place),
              gazetteer.country(place),
              gazetteer.admin1(place),
              gazetteer.kind(place),
              score(found, place, marks, context),
              acceptable(found, place, marks, context)));
    }
    out.sort(
        Comparator.comparing((PlaceDecision.Reading r) -> !r.acceptable())
            .thenComparing(r -> -r.score()));
    return out;
  }

  private boolean acceptable(Found found, int place, int marks, Context context) {
    Head head = found.head();
    boolean answers = head != null && head.rank(gazetteer.kind(place)) >= 0;
    int tier = gazetteer.tier(place);
    double share = context.story().country(gazetteer.countryKey(place));
    if (!met(found, place, marks, answers, tier, context)) {
      return false;
    }
    if (gazetteer.kind(place) == PlaceKind.COUNTRY && head != null) {
      return (marks & NameForms.ARTICLE) == 0 && (answers || head.holdsCountry());
    }
    if (tier == 4 && ((marks & NameForms.ALIAS) == 0 || found.nameLast() - found.nameFirst() > 1)) {
      return true;
    }
    if (tier <= 1 && outshone(found, place) && !held(place, context)) {
      return false;
    }
    boolean quarter = gazetteer.kind(place) == PlaceKind.QUARTER;
    if (quarter && context.story().votes() > 0 && share == 0) {
      return false;
    }
    if (head != null) {
      boolean likely =
          context.story().votes() < 2 && context.near().isEmpty()
              || near(place, context, FAR_KM)
              || share >= 0.1 && (tier > 0 || context.story().holds(gazetteer.admin1Place(place)));
      boolean known = tier >= 2 && answers && ((marks & NameForms.ALIAS) == 0 || share > 0);
      return known || likely && (answers || head.rank(PlaceKind.TOWN) < 0);
    }
    return switch (Math.min(tier, 3)) {
      case 3 -> (marks & NameForms.ALIAS) == 0 || share > 0;
      case 2 -> found.cued() || share >= 0.3 || near(place, context, FAR_KM);
      case 1 -> found.cued() && share >= 0.1 || near(place, context, FAR_KM);
      default ->
          share >= 0.2 && (found.cued() && likely(place, context) || near(place, context, NEAR_KM));
    };
  }

  /** Whether the words give what the form needs to mean a place. */
  private boolean met(
      Found found, int place, int marks, boolean answers, int tier, Context context) {
    if ((marks & NameForms.ARTICLE) != 0 && found.head() == null) {
      return false;
    }
    if ((marks & NameForms.NEEDS_HEAD) != 0 && !answers) {
      boolean sure = found.cued() && found.head() == null;
      return (tier >= 3 || tier == 2 && sure)
          && (sure || near(place, context, NEAR_KM))
          && context.story().country(gazetteer.countryKey(place)) >= 0.5;
    }
    return (marks & NameForms.NEEDS_CUE) == 0
        || found.cued()
            && (found.head() == null || answers)
            && (tier == 4 || found.head() != null || likely(place, context));
  }

  /** Whether the name is first of all that of a well-known place of another country. */
  private boolean outshone(Found found, int place) {
    int top = gazetteer.place(found.list(), 0);
    return gazetteer.tier(top) == 4
        && gazetteer.marks(found.list(), 0) == 0
        && !gazetteer.sameCountry(top, place);
  }

  private boolean held(int place, Context context) {
    for (int n : context.beside()) {
      if (held(place, n) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean likely(int place, Context context) {
    return near(place, context, FAR_KM)
        || context.story().province(gazetteer.admin1Place(place)) > 0
        || context.near().isEmpty() && gazetteer.tier(place) < 2;
  }

  private boolean near(int place, Context context, double km) {
    for (int n : context.near()) {
      if (gazetteer.sameCountry(n, place) && gazetteer.km(n, place) < km) {
        return true;
      }
    }
    return false;
  }

  private double score(Found found, int place, int marks, Context context) {
    double score =
        gazetteer.tier(place)
            + Math.log10(gazetteer.population(place) + 1) * 0.5
            + 4 * context.story().country(gazetteer.countryKey(place))
            + provinceWeight(place) * context.story().province(gazetteer.admin1Place(place));
    score -= (marks & NameForms.ARTICLE) != 0 ? 1 : 0;
    score -= (marks & NameForms.JOINED) != 0 ? 0.3 : 0;
    score -= (marks & NameForms.ALIAS) != 0 ? 0.7 : 0;
    score += kindScore(found, gazetteer.kind(place));
    double closest = 1e9;
    for (int n : context.near()) {
      closest = Math.min(closest, gazetteer.km(n, place));
    }
    score += closest < 20 ? 1.5 : closest < NEAR_KM ? 1.2 : closest < FAR_KM ? 0.7 : 0;
    for (int n : context.beside()) {
      score += held(place, n) + (isPlain(found) ? holds(place, n) : 0);
    }
    return score;
  }

  /** A little-known settlement is decided by its province more than others are. */
  private double provinceWeight(int place) {
    return gazetteer.kind(place) == PlaceKind.TOWN && gazetteer.tier(place) < 3 ? 3.5 : 2;
  }

  /** What a neighbour that is a unit adds: much if it holds the place, less than nothing if not. */
  private double held(int place, int unit) {
    return switch (gazetteer.kind(unit)) {
      case COUNTRY -> gazetteer.sameCountry(place, unit) ? 2 : -1;
      case ADMIN1 -> gazetteer.admin1Place(place) == unit && place != unit ? 4.5 : -1;
      case ADMIN2 -> gazetteer.sameAdmin2(place, unit) && place != unit ? 3 : 0;
      default -> 0;
    };
  }

  /** "in B", and not "east of B" or "the city of B". */
  private static boolean isPlain(Found found) {
    return found.cued() && found.head() == null && found.bearing() == Found.HERE;
  }

  /** "the district of A in B": the province of that name rather than its town. */
  private double holds(int place, int neighbour) {
    boolean inside =
        gazetteer.kind(place) == PlaceKind.ADMIN1 && gazetteer.admin1Place(neighbour) == place;
    return switch (gazetteer.kind(neighbour)) {
      case ADMIN2 -> inside ? 3 : 0;
      case TOWN -> inside && gazetteer.tier(neighbour) < 3 ? 2.5 : 0;
      default -> 0;
    };
  }

  private static double kindScore(Found found, PlaceKind kind) {
    if (found.head() != null) {
      int rank = found.head().rank(kind);
      return rank < 0 ? -2 : 6 - 3.0 * rank;
    }
    return switch (kind) {
      case TOWN -> 1.2;
      case COUNTRY -> 7;
      case SEA, STRAIT, RIVER, REGION, BELT, DESERT, MOUNTAIN, ISLAND, VALLEY -> 4;
      case CAMP, AREA, QUARTER -> 0.8;
      case ADMIN1 -> 0.3;
      default -> 0;
    };
  }
}
