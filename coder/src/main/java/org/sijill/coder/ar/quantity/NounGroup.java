// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.model.VictimKind;

/**
 * The noun that a number counts, with its adjectives.
 *
 * @param first index of the noun, or of the first token after the number where there is none
 * @param last one past the last token of the group; equal to {@code first} where there is none
 * @param counted what it counts
 * @param kinds the kinds of people that the words name, with 0
 * @param number grammatical number of the noun, or null where it is not a known noun
 */
record NounGroup(
    int first,
    int last,
    Counted counted,
    Map<VictimKind, Integer> kinds,
    CountedNoun.@Nullable Count number) {
  private static final int ADJECTIVES = 3;

  /** Whether there is a noun. */
  boolean present() {
    return last > first;
  }

  /** Whether people are counted, whatever befell them. */
  boolean isPeople() {
    return switch (counted) {
      case PEOPLE, DEAD, INJURED, DEAD_AND_INJURED, MISSING, DETAINED, DISPLACED -> true;
      default -> false;
    };
  }

  static NounGroup none(int at) {
    return new NounGroup(at, at, Counted.UNKNOWN, Map.of(), null);
  }

  /**
   * The noun group that follows a number.
   *
   * @param at index of the token after the number
   * @param numeral the number, or null where the noun counts itself
   */
  static NounGroup read(Words words, int at, int end, @Nullable Numeral numeral) {
    int noun = at;
    boolean partitive = false;
    if (noun < end && words.doc().token(noun).form().equals("من")) {
      noun++;
      partitive = true;
    }
    if (noun >= end) {
      return none(at);
    }
    Hit<CountedNoun> hit = words.noun(noun);
    if (hit != null && !hit.has(~Split.AL)) {
      return known(words, hit, end);
    }
    if (partitive || numeral == null || !isNounLike(words, noun, numeral)) {
      return none(at);
    }
    return new NounGroup(noun, noun + 1, Counted.OTHER, Map.of(), null);
  }

  private static boolean isNounLike(Words words, int at, Numeral numeral) {
    Token token = words.doc().token(at);
    if (!token.isWord() || words.word(at) != null || token.form().length() < 3) {
      return false;
    }
    if (token.form().startsWith("ال") || token.form().startsWith("و")) {
      return numeral.vague() && token.form().startsWith("ال");
    }
    boolean accusative = numeral.value() % 100 > 10;
    char last = token.form().charAt(token.form().length() - 1);
    return !accusative || last == 'ا' || last == 'ه' || last == 'ء';
  }

  /** A known noun with what follows it: adjectives, apposition, "from the civilians". */
  static NounGroup known(Words words, Hit<CountedNoun> head, int end) {
    Map<VictimKind, Integer> kinds = new EnumMap<>(VictimKind.class);
    CountedNoun noun = head.value();
    addKind(kinds, noun);
    Counted counted = noun.counted();
    int last = head.last();
    for (int i = 0; i < ADJECTIVES && last < end; i++) {
      Hit<CountedNoun> more = words.noun(last);
      if (more != null && isCoordinateCasualty(noun, more)) {
        counted = Counted.DEAD_AND_INJURED;
        last = more.last();
        continue;
      }
      if (more != null && noun.isPeople() && agrees(more, head)) {
        addKind(kinds, more.value());
        counted =
            counted == Counted.PEOPLE && more.value().isPeople() ? more.value().counted() : counted;
        last = more.last();
      } else if (isAdjective(words, last, head)) {
        last++;
      } else {
        break;
      }
    }
    return new NounGroup(head.first(), last, counted, kinds, noun.number());
  }

  private static void addKind(Map<VictimKind, Integer> kinds, CountedNoun noun) {
    if (noun.kind() != null && noun.isPeople()) {
      kinds.putIfAbsent(noun.kind(), 0);
    }
  }

  private static boolean isCoordinateCasualty(CountedNoun noun, Hit<CountedNoun> more) {
    return noun.isCasualty()
        && more.has(Split.WA)
        && more.value().isCasualty()
        && more.value().counted() != noun.counted()
        && more.value().number() == noun.number();
  }

  private static boolean agrees(Hit<CountedNoun> more, Hit<CountedNoun> head) {
    return !more.has(~Split.AL)
        && more.has(Split.AL) == head.has(Split.AL)
        && more.value().isPeople()
        && !more.value().isCasualty()
        && more.value().number() == head.value().number();
  }

  private static boolean isAdjective(Words words, int at, Hit<CountedNoun> head) {
    Token token = words.doc().token(at);
    if (!token.isWord() || words.word(at) != null) {
      return false;
    }
    String form = token.form();
    boolean definite = form.startsWith("ال");
    if (definite != head.has(Split.AL) || form.length() < 4) {
      return false;
    }
    return form.endsWith("يه")
        || form.endsWith("يا")
        || form.endsWith("يين")
        || form.endsWith("يون")
        || form.endsWith("يان")
        || form.endsWith("يات")
        || form.endsWith("ي") && form.length() > 4;
  }

  /** Whether the word at a token is of a type of the number grammar. */
  static boolean isType(Words words, int at, int end, WordClass type) {
    return at < end && words.is(at, type);
  }
}
