// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.List;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.NameForms;
import org.sijill.knowledge.places.PlaceKind;

/** Scores what a found name may mean and picks the best. Immutable and thread-safe. */
final class PlaceResolver {
  /** Result for a name that is taken for no place. */
  static final int NONE = -1;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place that a known name means, or {@link #NONE}. */
  int pick(Found found, Story story, List<Integer> near) {
    int best = NONE;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < gazetteer.readings(found.list()); i++) {
      int place = gazetteer.place(found.list(), i);
      int marks = gazetteer.marks(found.list(), i);
      if (!acceptable(found, place, marks, story, near)) {
        continue;
      }
      double score = score(found, place, marks, story, near);
      if (score > bestScore) {
        bestScore = score;
        best = place;
      }
    }
    return best;
  }

  private boolean acceptable(Found found, int place, int marks, Story story, List<Integer> near) {
    int tier = gazetteer.tier(place);
    if ((marks & NameForms.ARTICLE) != 0 && tier < 3 && found.head() == null) {
      return false;
    }
    if (tier >= 2 || found.head() != null) {
      return true;
    }
    double share = story.country(gazetteer.countryKey(place));
    boolean beside =
        near.stream().anyMatch(n -> gazetteer.sameCountry(n, place) && gazetteer.km(n, place) < 60);
    return found.cued() ? share >= 0.15 : tier == 1 && share >= 0.15 || beside && share >= 0.3;
  }

  private double score(Found found, int place, int marks, Story story, List<Integer> near) {
    double score =
        gazetteer.tier(place)
            + Math.log10(gazetteer.population(place) + 1) * 0.2
            + 4 * story.country(gazetteer.countryKey(place))
            + 2 * story.province(gazetteer.admin1Place(place));
    score -= (marks & NameForms.ARTICLE) != 0 ? 1 : 0;
    score -= (marks & NameForms.JOINED) != 0 ? 0.3 : 0;
    score -= (marks & NameForms.ALIAS) != 0 ? 0.7 : 0;
    score += kindScore(found, gazetteer.kind(place));
    double closest = near.stream().mapToDouble(n -> gazetteer.km(n, place)).min().orElse(1e9);
    score += closest < 20 ? 1.5 : closest < 60 ? 1.2 : closest < 150 ? 0.7 : 0;
    return score;
  }

  private static double kindScore(Found found, PlaceKind kind) {
    if (found.head() != null) {
      int rank = found.head().rank(kind);
      return rank < 0 ? -2 : 4 - 0.9 * rank;
    }
    return switch (kind) {
      case TOWN, COUNTRY -> 1.2;
      case ADMIN1 -> 0.5;
      case REGION, SEA -> 0.5;
      default -> 0;
    };
  }
}
