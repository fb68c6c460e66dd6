// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/**
 * Reads directions and distances before a place: "north-east of", "in the western areas of", "30 km
 * to the south of". Immutable and thread-safe.
 */
final class Directions {
  private static final int FARTHEST_KM = 1000;

  private final Words words;

  Directions(Words words) {
    this.words = words;
  }

  /**
   * A direction before a place.
   *
   * @param bearing degrees from north, or {@link Found#MIDDLE}
   * @param next index of the token where the place begins
   * @param linked whether the place stands in construct or after "of", not as an adjective
   */
  record Phrase(double bearing, int next, boolean linked) {}

  /** A direction in construct state: {@code shamal sharq}, {@code janubi}; or null. */
  @Nullable Phrase at(Document doc, int i, Split split, Sentence sentence) {
    Double bearing = words.of(split.stem()).direction();
    if (bearing == null) {
      return null;
    }
    int next = i + 1;
    double sum = bearing;
    while (next < sentence.last() && next < i + 2) {
      Double more = words.of(doc.token(next).form()).direction();
      more = more == null ? adjective(doc.token(next)) : more;
      if (more == null) {
        break;
      }
      sum = combine(sum, more);
      next++;
    }
    return new Phrase(sum, after(doc, next, sentence), true);
  }

  /**
   * A definite one: {@code al-shamal al-sharqi min}, {@code al-manatiq al-gharbiyya min}; or null.
   */
  @Nullable Phrase definite(Document doc, int i, Split split, Sentence sentence) {
    Double bearing = words.of(split.stem()).direction();
    int next = i + 1;
    double sum = bearing == null ? Found.HERE : bearing;
    if (bearing == null && !words.of(split.stem()).is(Cue.PART)) {
      return null;
    }
    while (next < sentence.last() && next < i + 3) {
      Double more = adjective(doc.token(next));
      if (more == null) {
        break;
      }
      sum = combine(sum, more);
      next++;
    }
    int place = after(doc, next, sentence);
    boolean linked = place > next;
    return sum == Found.HERE || bearing == null && !linked ? null : new Phrase(sum, place, linked);
  }

  private @Nullable Double adjective(Token token) {
    String form = token.form();
    return words.of(form.startsWith("و") ? form.substring(1) : form).adjective();
  }

  private static int after(Document doc, int next, Sentence sentence) {
    return next < sentence.last() && doc.token(next).form().equals("من") ? next + 1 : next;
  }

  /** The candidate with a distance that stands before it, if one does. */
  Found distance(Document doc, Found found, Sentence sentence) {
    if (found.kind() == Found.Kind.ADJECTIVE) {
      return found;
    }
    int at = found.span().first() - 1;
    while (at > sentence.first() && words.of(doc.token(at).form()).is(Cue.DISTANCE_LINK)) {
      at--;
    }
    if (at < sentence.first()) {
      return found;
    }
    Double unit = words.of(doc.token(at).form()).unit();
    if (unit == null) {
      return found;
    }
    if (words.of(doc.token(at).form()).is(Cue.DUAL_UNIT)) {
      return found.towards(found.bearing(), 2 * unit, doc.span(at, found.span().last()));
    }
    Token number = at > sentence.first() ? doc.token(at - 1) : null;
    if (number == null || !number.isNumber()) {
      return found;
    }
    double km = unit * parse(number.form());
    return km <= 0 || km > FARTHEST_KM
        ? found
        : found.towards(found.bearing(), km, doc.span(at - 1, found.span().last()));
  }

  private static double parse(String digits) {
    try {
      return Double.parseDouble(digits.replace(",", ""));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** North then east is north-east; the middle and "here" give way to a direction. */
  static double combine(double first, double second) {
    if (second < 0) {
      return first;
    }
    if (first < 0) {
      return second;
    }
    double low = Math.min(first, second);
    double high = Math.max(first, second);
    return high - low > 180 ? (low + 360 + high) / 2 % 360 : (low + high) / 2;
  }
}
