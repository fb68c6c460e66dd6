// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.knowledge.actors.Camps;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Precision;

/** Whether two mentions may mean the same side or the same place. */
final class Identity {
  private static final double EARTH_DIAMETER_KM = 12742;
  private static final double NEAR_KM = 30;

  /** How far from the point of a named region its parts may lie. */
  private static final double REGION_KM = 450;

  /** How far from the point of a border what happens there may be told. */
  private static final double BORDER_KM = 250;

  private Identity() {}

  /** Whether two participants are the same: by identifier, or by most of their words. */
  static boolean same(Act.Participant a, Act.Participant b) {
    if (a.mention() instanceof SideMention x && b.mention() instanceof SideMention y) {
      return same(x, y);
    }
    if (a.mention() instanceof PlaceMention x && b.mention() instanceof PlaceMention y) {
      return compatible(x.place(), y.place());
    }
    return false;
  }

  /** Whether two sides are the same: by identifier, or by most of their words. */
  static boolean same(SideMention x, SideMention y) {
    String a = x.party().id();
    String b = y.party().id();
    if (a != null && b != null) {
      return a.equals(b);
    }
    return sameWords(x.party().text(), y.party().text());
  }

  /** Whether two lists of participants share one. */
  static boolean share(List<Act.Participant> a, List<Act.Participant> b) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if (same(a.get(i), b.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether two actors cannot be the same side: both known, of different countries, or one a
   * state's and the other not.
   */
  static boolean opposed(Act.Participant a, Act.Participant b) {
    if (!(a.mention() instanceof SideMention x) || !(b.mention() instanceof SideMention y)) {
      return false;
    }
    if (same(x, y) || stand(x, y) == Camps.Stand.ALLIED) {
      return false;
    }
    if (x.country() != null && y.country() != null && !x.country().equals(y.country())) {
      return true;
    }
    String id = x.party().id();
    String other = y.party().id();
    boolean bothKnown = id != null && other != null;
    return bothKnown && stateLike(x.party().kind()) != stateLike(y.party().kind());
  }

  /**
   * Whether two sides can be enemies: of two camps, or, where their camps are not known, one a
   * state's or an ally of states and the other a group.
   */
  static boolean acrossTheLine(Act.Participant a, Act.Participant b) {
    if (!(a.mention() instanceof SideMention x)
        || !(b.mention() instanceof SideMention y)
        || same(x, y)) {
      return false;
    }
    return switch (stand(x, y)) {
      case OPPOSED -> true;
      case ALLIED -> false;
      case UNKNOWN -> stateLike(x.party().kind()) != stateLike(y.party().kind());
    };
  }

  /** Whether two sides are known enemies. */
  static boolean enemies(Act.Participant a, Act.Participant b) {
    return a.mention() instanceof SideMention x
        && b.mention() instanceof SideMention y
        && stand(x, y) == Camps.Stand.OPPOSED;
  }

  private static Camps.Stand stand(SideMention x, SideMention y) {
    String a = x.party().id();
    String b = y.party().id();
    return a == null || b == null
        ? Camps.Stand.UNKNOWN
        : Camps.standard().between(a, x.party().kind(), b, y.party().kind());
  }

  private static boolean stateLike(PartyKind kind) {
    return switch (kind) {
      case COUNTRY, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, COALITION -> true;
      default -> false;
    };
  }

  /** Whether most words of the shorter text stand in the longer one. */
  static boolean sameWords(String a, String b) {
    return sameWords(words(a), words(b));
  }

  private static boolean sameWords(Set<String> x, Set<String> y) {
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    int common = 0;
    for (String word : x) {
      common += y.contains(word) ? 1 : 0;
    }
    return common >= 0.6 * Math.min(x.size(), y.size());
  }

  private static Set<String> words(String text) {
    String folded = Folding.fold(text);
    Set<String> out = new HashSet<>();
    int i = 0;
    while (i < folded.length()) {
      int start = i;
      while (i < folded.length() && isWord(folded.codePointAt(i))) {
        i += Character.charCount(folded.codePointAt(i));
      }
      if (i > start) {
        String word = folded.substring(start, i);
        String bare = word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
        if (bare.length() > 1) {
          out.add(bare);
        }
      } else {
        i += Character.charCount(folded.codePointAt(i));
      }
    }
    return out;
  }

  private static boolean isWord(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** Whether two places may be one: the same, near, or one inside the other. */
  static boolean compatible(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null) {
      return true;
    }
    if (a.id() != null && a.id().equals(b.id())) {
      return true;
    }
    if (isBorder(a) || isBorder(b)) {
      return distance(a, b) < BORDER_KM;
    }
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return false;
    }
    if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
      return true;
    }
    if (a.precision() == Precision.REGION || b.precision() == Precision.REGION) {
      return distance(a, b) < REGION_KM;
    }
    if (contains(a, b) || contains(b, a)) {
      return true;
    }
    return distance(a, b) < NEAR_KM && a.precision() != Precision.PROVINCE;
  }

  /** Whether two places are so near that one act told by a definite noun may be at both. */
  static boolean near(Place a, Place b) {
    return a.precision().compareTo(Precision.TOWN) <= 0
        && b.precision().compareTo(Precision.TOWN) <= 0
        && distance(a, b) < 2 * NEAR_KM;
  }

  /** "the border with ...", which lies on both sides. */
  private static boolean isBorder(Place place) {
    return place.precision() == Precision.REGION && place.text().contains("حدود");
  }

  private static boolean contains(Place outer, Place inner) {
    if (outer.precision().compareTo(inner.precision()) <= 0) {
      return false;
    }
    if (outer.precision() == Precision.PROVINCE) {
      return outer.admin1() != null && outer.admin1().equals(inner.admin1());
    }
    return outer.precision() == Precision.DISTRICT && distance(outer, inner) < NEAR_KM;
  }

  /** Great-circle distance in kilometres; 0 where a point is unknown. */
  static double distance(Place a, Place b) {
    Double lat1 = a.lat();
    Double lat2 = b.lat();
    Double lon1 = a.lon();
    Double lon2 = b.lon();
    if (lat1 == null || lat2 == null || lon1 == null || lon2 == null) {
      return 0;
    }
    double dLat = Math.toRadians(lat2 - lat1) / 2;
    double dLon = Math.toRadians(lon2 - lon1) / 2;
    double h =
        Math.pow(Math.sin(dLat), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(dLon), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
