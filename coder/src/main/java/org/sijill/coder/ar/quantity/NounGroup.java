// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.CountedNoun.Count;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.coder.ar.text.Split;
import org.sijill.model.Estimate;
import org.sijill.model.VictimKind;

/**
 * The noun that a number counts, with its adjectives.
 *
 * @param first index of the noun, or of the first token after the number where there is none
 * @param last one past the last token of the group; equal to {@code first} where there is none
 * @param skip folded characters of proclitics before the noun
 * @param counted what it counts
 * @param people the kinds of people that the words name
 */
record NounGroup(int first, int last, int skip, Counted counted, Set<VictimKind> people) {
  private static final int ADJECTIVES = 3;

  /** Whether there is a noun. */
  boolean present() {
    return last > first;
  }

  /** Whether people are counted, whatever befell them. */
  boolean isPeople() {
    return counted.isPeople();
  }

  /** The kinds of people that the noun names, each with the figure. */
  Map<VictimKind, Integer> kinds(Estimate value) {
    Integer figure = value.best() != null ? value.best() : value.low();
    figure = figure == null ? value.high() : figure;
    Map<VictimKind, Integer> out = new EnumMap<>(VictimKind.class);
    for (VictimKind kind : people) {
      if (figure != null) {
        out.put(kind, figure);
      }
    }
    return out;
  }

  static NounGroup none(int at) {
    return new NounGroup(at, at, 0, Counted.UNKNOWN, Set.of());
  }

  /**
   * The noun group that follows a number.
   *
   * @param at index of the token after the number
   */
  static NounGroup read(Words words, int at, int end, Numeral numeral) {
    boolean partitive = at < end && words.doc().token(at).form().equals("من");
    int noun = partitive ? at + 1 : at;
    if (noun >= end) {
      return none(at);
    }
    Hit<CountedNoun> hit = words.noun(noun);
    if (hit != null && !hit.has(~Split.AL) && fits(hit, numeral, partitive)) {
      return known(words, hit, end);
    }
    if (partitive || hit != null || !Strangers.isNoun(words, noun, numeral)) {
      return none(at);
    }
    return new NounGroup(noun, noun + 1, 0, Counted.OTHER, Set.of());
  }

  /** Whether a known noun can be counted by the number before it. */
  private static boolean fits(Hit<CountedNoun> hit, Numeral numeral, boolean partitive) {
    boolean definite = hit.has(Split.AL);
    if (partitive) {
      return hit.value().number() == Count.PLURAL;
    }
    if (definite) {
      return numeral.vague() || (numeral.flags() & Split.AL) != 0;
    }
    boolean dual = hit.value().number() == Count.DUAL;
    return !dual || numeral.value() == 2 || numeral.vague();
  }

  /** A known noun with what follows it: adjectives, apposition, another casualty after wa. */
  static NounGroup known(Words words, Hit<CountedNoun> head, int end) {
    Set<VictimKind> people = EnumSet.noneOf(VictimKind.class);
    CountedNoun noun = head.value();
    addKind(people, noun);
    Counted counted = noun.counted();
    int last = head.last();
    for (int i = 0; i < ADJECTIVES && last < end; i++) {
      Hit<CountedNoun> more = words.noun(last);
      if (more != null && isCoordinateCasualty(noun, more)) {
        counted = Counted.DEAD_AND_INJURED;
        last = more.last();
      } else if (more != null && noun.isPeople() && agrees(more, head)) {
        addKind(people, more.value());
        counted = counted == Counted.PEOPLE ? more.value().counted() : counted;
        last = more.last();
      } else if (Strangers.isAdjective(words, last, head)) {
        last++;
      } else {
        break;
      }
    }
    return new NounGroup(head.first(), last, head.skipBeforeArticle(), counted, people);
  }

  private static void addKind(Set<VictimKind> people, CountedNoun noun) {
    if (noun.kind() != null && noun.isPeople()) {
      people.add(noun.kind());
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
}
