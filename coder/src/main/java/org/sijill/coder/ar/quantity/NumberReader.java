// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/**
 * Reads one number at a token: digits with their separators, number words, and mixtures of both.
 *
 * <p>Number words are read by place: a unit before ten, a hundred or a scale multiplies or adds
 * without wa; with wa each part is smaller than the one before ("a hundred and five and twenty"). A
 * part that does not fit ends the number, so that two counts joined by wa stay two. One reader
 * reads one number; not thread-safe.
 */
final class NumberReader {
  private static final double TOP = 1e15;

  private enum Place {
    START,
    UNIT,
    CONSTRUCT,
    TEN,
    TENS,
    HUNDREDS,
    SCALE,
    DIGITS,
    FRACTION,
    VAGUE,
    SEVERAL
  }

  private final Words words;
  private final int end;
  private int at;
  private double total;
  private double group;
  private double scale = Double.MAX_VALUE;
  private Place place = Place.START;
  private boolean joins = true;

  private NumberReader(Words words, int at, int end) {
    this.words = words;
    this.at = at;
    this.end = end;
  }

  /** The number that begins at a token, or null. */
  static @Nullable Numeral read(Words words, int at, int end) {
    return new NumberReader(words, at, end).read();
  }

  /** The same, but the number ends before any wa. */
  static @Nullable Numeral readBeforeWa(Words words, int at, int end) {
    NumberReader reader = new NumberReader(words, at, end);
    reader.joins = false;
    return reader.read();
  }

  private @Nullable Numeral read() {
    int first = at;
    int skip = 0;
    int flags = 0;
    Token token = words.doc().token(at);
    Quantity.Form form;
    if (token.isNumber()) {
      digits();
      form = Quantity.Form.DIGITS;
    } else {
      Hit<CountWord> hit = words.word(at);
      if (hit == null || hit.has(Split.KA | Split.SA) || !begin(hit)) {
        return null;
      }
      skip = hit.skipBeforeArticle();
      flags = hit.split().flags();
      form = Quantity.Form.WORDS;
    }
    boolean vague = place == Place.VAGUE || place == Place.SEVERAL;
    while (at < end && next()) {
      vague |= place == Place.VAGUE;
    }
    if (place == Place.FRACTION && total == 0 || place == Place.CONSTRUCT) {
      return null;
    }
    double value = total + group;
    return new Numeral(first, at, skip, flags, value, vague ? Quantity.Form.VAGUE : form);
  }

  private boolean begin(Hit<CountWord> hit) {
    CountWord w = hit.value();
    switch (w.type()) {
      case UNIT -> set(Place.UNIT, w.value());
      case CONSTRUCT -> set(Place.CONSTRUCT, w.value());
      case TEN -> set(Place.TEN, w.value());
      case TENS -> set(Place.TENS, w.value());
      case HUNDRED, HUNDREDS -> set(Place.HUNDREDS, w.value());
      case SCALE -> {
        if (isPlural(hit)) {
          set(Place.VAGUE, 2 * w.value());
        } else if (isDual(hit)) {
          scale(w.value(), 2);
        } else {
          scale(w.value(), 1);
        }
      }
      case DUAL_SCALE -> {
        total = w.value();
        scale = w.value() / 2;
        place = Place.SCALE;
      }
      case FRACTION -> set(Place.FRACTION, w.value());
      case VAGUE -> set(Place.VAGUE, w.value());
      case SEVERAL -> set(Place.SEVERAL, w.value());
      default -> {
        return false;
      }
    }
    at = hit.last();
    return true;
  }

  private boolean isPlural(Hit<CountWord> hit) {
    String stem = hit.split().stem();
    return stem.endsWith("لاف")
        || stem.endsWith("لوف")
        || stem.endsWith("يين")
        || stem.endsWith("ات");
  }

  /** "Two thousand" in construct looks like the accusative of one; it begins a number. */
  private boolean isDual(Hit<CountWord> hit) {
    return hit.split().stem().endsWith("ا")
        && hit.last() < end
        && words.doc().token(hit.last()).isWord()
        && words.word(hit.last()) == null;
  }

  private void set(Place next, double value) {
    place = next;
    group = value;
  }

  private void scale(double value, double times) {
    total = Math.min(TOP, total + value * times);
    group = 0;
    scale = value;
    place = Place.SCALE;
  }

  /** Takes one more part of the number if there is one. */
  private boolean next() {
    Token token = words.doc().token(at);
    if (token.isWord() && token.form().equals("و")) {
      return joins && at + 1 < end && afterWa(at + 1, words.word(at + 1), true);
    }
    if (token.isNumber()) {
      return false;
    }
    Hit<CountWord> hit = words.word(at);
    if (hit == null) {
      return false;
    }
    if (hit.has(Split.WA)) {
      return joins && afterWa(at, hit, false);
    }
    return !hit.has(Split.FA | Split.PREPOSITION) && direct(hit);
  }

  private boolean direct(Hit<CountWord> hit) {
    CountWord w = hit.value();
    boolean done =
        switch (w.type()) {
          case TEN -> teen(w);
          case HUNDRED -> times(w, Place.UNIT);
          case SCALE -> scaled(hit, w);
          case VAGUE -> place == Place.SEVERAL && several(w);
          default -> false;
        };
    if (done) {
      at = hit.last();
    }
    return done;
  }

  private boolean teen(CountWord w) {
    if (place != Place.CONSTRUCT && (place != Place.UNIT || group % 100 < 3)) {
      return false;
    }
    set(Place.TEN, group + w.value());
    return true;
  }

  private boolean several(CountWord w) {
    set(Place.VAGUE, w.value());
    return true;
  }

  private boolean times(CountWord w, Place before) {
    if (place != before || group < 3 || group > 9) {
      return false;
    }
    set(Place.HUNDREDS, group * w.value());
    return true;
  }

  private boolean scaled(Hit<CountWord> hit, CountWord w) {
    boolean half = place == Place.SCALE && group == 0;
    if (half || place == Place.START || place == Place.CONSTRUCT || w.value() >= scale) {
      return false;
    }
    if (place == Place.VAGUE || place == Place.SEVERAL) {
      if (!isPlural(hit)) {
        return false;
      }
      set(Place.VAGUE, group * w.value());
      return true;
    }
    scale(w.value(), group);
    return true;
  }

  private boolean afterWa(int from, @Nullable Hit<CountWord> hit, boolean apart) {
    Token token = words.doc().token(from);
    if (token.isNumber()) {
      return apart && place == Place.SCALE && digitsBelowScale(from);
    }
    if (hit == null || hit.has(apart ? ~Split.AL : ~(Split.AL | Split.WA))) {
      return false;
    }
    boolean done = added(hit.value());
    if (done) {
      at = hit.last();
      if (place == Place.FRACTION && at < end) {
        skipScale();
      }
    }
    return done;
  }

  private boolean added(CountWord w) {
    switch (w.type()) {
      case TENS -> {
        if (place == Place.UNIT) {
          set(Place.TENS, group + w.value());
          return true;
        }
        return belowHundred(w, Place.TENS);
      }
      case UNIT -> {
        return belowHundred(w, Place.UNIT);
      }
      case CONSTRUCT -> {
        return belowHundred(w, Place.CONSTRUCT);
      }
      case TEN -> {
        return belowHundred(w, Place.TEN);
      }
      case HUNDRED, HUNDREDS -> {
        if (place != Place.SCALE) {
          return false;
        }
        set(Place.HUNDREDS, w.value());
        return true;
      }
      case SCALE, DUAL_SCALE -> {
        return lowerScale(w);
      }
      case FRACTION -> {
        if (place != Place.SCALE) {
          return false;
        }
        total += scale * w.value();
        place = Place.FRACTION;
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean belowHundred(CountWord w, Place next) {
    if (place == Place.SCALE) {
      set(next, w.value());
      return true;
    }
    if (place == Place.HUNDREDS) {
      set(next, group + w.value());
      return true;
    }
    return false;
  }

  private boolean lowerScale(CountWord w) {
    if (place != Place.SCALE || w.value() >= scale) {
      return false;
    }
    boolean dual = w.type() == WordClass.DUAL_SCALE;
    scale(dual ? w.value() / 2 : w.value(), dual ? 2 : 1);
    return true;
  }

  /** "A million and half a million": the second million belongs to the half. */
  private void skipScale() {
    Hit<CountWord> hit = words.word(at);
    if (hit != null && hit.value().type() == WordClass.SCALE && !hit.has(Split.CONJUNCTION)) {
      at = hit.last();
    }
  }

  private boolean digitsBelowScale(int from) {
    double value = Digits.value(words.doc().token(from).form());
    if (value >= scale) {
      return false;
    }
    at = from + 1;
    set(Place.DIGITS, value);
    return true;
  }

  private void digits() {
    Document doc = words.doc();
    set(Place.DIGITS, Digits.value(doc.token(at).form()));
    at++;
    boolean grouped = Digits.plain(doc.token(at - 1).form()) <= 3;
    while (grouped && at < end && follows(doc.token(at))) {
      group = group * 1000 + Digits.value(doc.token(at).form());
      at++;
    }
  }

  /** Whether a group of three digits carries on a number written with spaces, "1 200". */
  private boolean follows(Token token) {
    return token.isNumber() && Digits.plain(token.form()) == 3 && group < 1e12 && group >= 1;
  }
}
