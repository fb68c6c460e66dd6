// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.quantity.Quantity.Form;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.model.Estimate;
import org.sijill.model.VictimKind;

/** Reads a counted group: bound, number or range, bound after it, noun. Thread-safe. */
final class CountReader {
  private static final int LOOK_BACK = 8;

  private CountReader() {}

  /**
   * A quantity with the index after it.
   *
   * @param quantity what was read
   * @param last one past its last token, its noun included
   */
  record Read(Quantity quantity, int last) {}

  /** The counted group that begins at a token, or null. */
  static @Nullable Read read(Words words, int at, int begin, int end) {
    Prefix prefix = prefix(words, at, end);
    int next = pastArticle(words.doc(), prefix.last(), end);
    Numeral low = next < end ? NumberReader.read(words, next, end) : null;
    if (low == null || prefix.last() > at && (low.flags() & Split.CONJUNCTION) != 0) {
      return null;
    }
    Numeral high = range(words, low, prefix.between(), end);
    if (prefix.between() && high == null) {
      return read(words, next, begin, end);
    }
    boolean bare = prefix.last() == at;
    int first = bare ? next : at;
    int skip = bare ? low.skip() : prefix.skip();
    return finish(words, new Pieces(first, skip, prefix.bound(), low, high), begin, end);
  }

  /** The words of a bound before a number. */
  private record Prefix(int last, int skip, @Nullable WordClass bound, boolean between) {}

  private static final int BOUND_WORDS = 12;

  private static Prefix prefix(Words words, int at, int end) {
    WordClass bound = null;
    int next = at;
    int skip = 0;
    while (next < Math.min(end, at + BOUND_WORDS)) {
      Hit<CountWord> word = words.word(next);
      if (word == null || next > at && word.has(Split.CONJUNCTION)) {
        break;
      }
      WordClass type = word.value().type();
      if (type != WordClass.BETWEEN && !isBound(type)) {
        break;
      }
      skip = next == at ? word.split().skip() : skip;
      next = word.last();
      if (type == WordClass.BETWEEN) {
        return new Prefix(next, skip, bound, true);
      }
      bound = bound == null || bound == WordClass.ABOUT ? type : bound;
    }
    return new Prefix(next, skip, bound, false);
  }

  private record Pieces(
      int first, int skip, @Nullable WordClass bound, Numeral low, @Nullable Numeral high) {}

  private static boolean isBound(WordClass type) {
    return switch (type) {
      case ABOUT, MORE_THAN, AT_LEAST, AT_MOST -> true;
      default -> isAfter(type);
    };
  }

  /** The article as a word of its own before digits: "al- 24". */
  private static int pastArticle(Document doc, int at, int end) {
    if (at + 1 < end && doc.token(at + 1).isNumber()) {
      String form = doc.token(at).form();
      if (form.equals("ال") || form.equals("لل") || form.equals("بال") || form.equals("وال")) {
        return at + 1;
      }
    }
    return at;
  }

  private static @Nullable Numeral range(Words words, Numeral low, boolean between, int end) {
    int at = low.last();
    if (at + 1 >= end || low.vague()) {
      return null;
    }
    Document doc = words.doc();
    Token token = doc.token(at);
    int next = at + 1;
    boolean wa = false;
    if (between && token.form().equals("و")) {
      wa = true;
    } else if (between && token.form().startsWith("و") && token.isWord()) {
      wa = true;
      next = at;
    } else if (!words.is(at, WordClass.TO) && !words.is(at, WordClass.OR) && !isDash(token)) {
      return null;
    }
    if (!between && token.form().equals("حتي") || words.is(next, WordClass.MONTH)) {
      return null;
    }
    if (between && words.is(at, WordClass.TO)) {
      wa = true;
    }
    next = pastArticle(doc, next, end);
    Numeral high = NumberReader.read(words, next, end);
    if (high == null || high.vague() || high.value() <= low.value()) {
      return null;
    }
    boolean conjunction = (high.flags() & Split.CONJUNCTION) != 0;
    if (conjunction && !wa || isDash(token) && !(low.digits() && high.digits())) {
      return null;
    }
    return high;
  }

  private static boolean isDash(Token token) {
    return token.is('-') || token.is('–') || token.is('—');
  }

  private static Read finish(Words words, Pieces parts, int begin, int end) {
    Numeral last = parts.high() == null ? parts.low() : parts.high();
    WordClass bound = parts.bound();
    int next = last.last();
    Hit<CountWord> after = next < end ? words.word(next) : null;
    if (after != null && isAfter(after.value().type())) {
      bound = after.value().type();
      next = after.last();
    }
    NounGroup noun = NounGroup.read(words, next, end, last);
    int spanEnd = next;
    int reach = Math.max(next, noun.last());
    after = reach < end && noun.present() ? words.word(reach) : null;
    if (after != null && isAfter(after.value().type())) {
      bound = after.value().type();
      reach = after.last();
    }
    Role role = Role.COUNT;
    if (reach < end
        && words.is(reach, WordClass.OTHER)
        && !hit(words, reach).has(Split.CONJUNCTION)) {
      role = Role.ADDITION;
      reach = hit(words, reach).last();
    }
    Counted counted = counted(words, parts, noun, last, reach, begin, end);
    if (counted == Counted.DEAD_AND_INJURED && reach < end && words.is(reach, WordClass.JOINT)) {
      reach = hit(words, reach).last();
    }
    WordClass total = total(words, parts.first(), begin);
    if (total != null && role == Role.COUNT && (noun.isPeople() || counted == Counted.UNKNOWN)) {
      role = Role.TOTAL;
      counted =
          counted == Counted.UNKNOWN || counted == Counted.PEOPLE
              ? totalOf(total, counted)
              : counted;
    }
    Estimate value =
        parts.high() == null
            ? Bounds.of(parts.low(), bound)
            : Bounds.between(parts.low(), parts.high());
    Span span = words.doc().span(parts.first(), spanEnd, parts.skip());
    Span nounSpan = noun.present() ? words.doc().span(noun.first(), noun.last()) : null;
    Quantity quantity =
        new Quantity(
            span,
            value,
            last.form(),
            counted,
            nounSpan,
            kinds(noun, value),
            role,
            rule(parts, bound));
    return new Read(quantity, reach);
  }

  private static Hit<CountWord> hit(Words words, int at) {
    Hit<CountWord> hit = words.word(at);
    if (hit == null) {
      throw new IllegalStateException("no word at " + at);
    }
    return hit;
  }

  private static boolean isAfter(WordClass type) {
    return switch (type) {
      case AFTER_LEAST, AFTER_MORE, AFTER_ABOUT, AFTER_MOST -> true;
      default -> false;
    };
  }

  private static String rule(Pieces parts, @Nullable WordClass bound) {
    String number = parts.low().form().name().toLowerCase(java.util.Locale.ROOT);
    if (parts.high() != null) {
      return "quantity/range/" + number;
    }
    return bound == null
        ? "quantity/" + number
        : "quantity/" + bound.name().toLowerCase(java.util.Locale.ROOT) + "/" + number;
  }

  private static Counted counted(
      Words words, Pieces parts, NounGroup noun, Numeral last, int reach, int begin, int end) {
    if (parts.low().digits()
        && NameNumbers.isName(words, parts.low(), last, noun, parts.bound() != null, begin, end)) {
      return Counted.NAME;
    }
    if (noun.counted() == Counted.DURATION && NameNumbers.isAge(words, parts.first(), begin)) {
      return Counted.AGE;
    }
    if (NounGroup.isType(words, last.last(), end, WordClass.PERCENT)
        || parts.first() > begin && words.doc().token(parts.first() - 1).is('%')) {
      return Counted.PERCENT;
    }
    if (parts.first() > begin && words.doc().token(parts.first() - 1).is('$')) {
      return Counted.MONEY;
    }
    boolean people = noun.isPeople() || !noun.present();
    if (people && NounGroup.isType(words, reach, end, WordClass.JOINT)) {
      return Counted.DEAD_AND_INJURED;
    }
    if (noun.counted() == Counted.PEOPLE
        && follows(words, parts.first(), begin, WordClass.JOINT_HEAD)) {
      return Counted.DEAD_AND_INJURED;
    }
    return noun.counted();
  }

  private static boolean follows(Words words, int first, int begin, WordClass type) {
    for (int i = first - 1; i >= Math.max(begin, first - 3); i--) {
      Hit<CountWord> hit = words.word(i);
      if (hit != null && hit.value().type() == type && hit.last() == first) {
        return true;
      }
    }
    return false;
  }

  /** The word for a total that the number completes, or null. */
  private static @Nullable WordClass total(Words words, int first, int begin) {
    if (first == begin || !isReached(words.doc().token(first - 1))) {
      return null;
    }
    for (int i = first - 2; i >= Math.max(begin, first - LOOK_BACK); i--) {
      Hit<CountWord> hit = words.word(i);
      if (hit != null) {
        switch (hit.value().type()) {
          case TOTAL, TOTAL_DEAD, TOTAL_INJURED -> {
            return hit.value().type();
          }
          default -> {}
        }
      }
    }
    return null;
  }

  private static boolean isReached(Token token) {
    return switch (token.form()) {
      case "الي", "بلغ", "بلغت", "يبلغ", "تبلغ", "عند", "هو", "هي", "وصل", "وصلت" -> true;
      default -> false;
    };
  }

  private static Counted totalOf(WordClass total, Counted counted) {
    return switch (total) {
      case TOTAL_DEAD -> Counted.DEAD;
      case TOTAL_INJURED -> Counted.INJURED;
      default -> counted;
    };
  }

  /** The kinds of people that the noun names, each with the figure. */
  static Map<VictimKind, Integer> kinds(NounGroup noun, Estimate value) {
    Integer figure = value.best() != null ? value.best() : value.low();
    Map<VictimKind, Integer> out = new EnumMap<>(VictimKind.class);
    if (figure != null) {
      noun.kinds().keySet().forEach(kind -> out.put(kind, figure));
    }
    return out;
  }

  /** A quantity that a noun gives by its own number: a dual, a singular, a bare plural. */
  static Quantity ofNoun(
      Words words, Hit<CountedNoun> hit, NounGroup group, Estimate value, Form form, String rule) {
    Document doc = words.doc();
    Span span = doc.span(hit.first(), hit.last(), hit.split().skip());
    Span noun = doc.span(group.first(), group.last(), hit.split().skip());
    return new Quantity(
        span, value, form, group.counted(), noun, kinds(group, value), Role.COUNT, rule);
  }
}
