// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Starts;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.places.Gazetteer;

/**
 * Finds the longest written form of the gazetteer at a token, whole or after its proclitics; of
 * equally long ones the one that leaves the word most whole. Immutable and thread-safe.
 */
final class NameMatcher {
  private static final int LONGEST_NAME = 6;
  private static final int SHORT = 4;

  private final Gazetteer gazetteer;
  private final Words words;
  private final WordMemo<Starts> starts;
  private final WordMemo<Starts> whole;
  private final WordMemo<Starts> nationalities;

  NameMatcher(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.starts = new WordMemo<>(word -> starts(word, true));
    this.whole = new WordMemo<>(word -> starts(word, false));
    this.nationalities =
        new WordMemo<>(word -> Starts.of(gazetteer.adjectives(), word, s -> usable(s, true), true));
  }

  /** A word that ends in alef maqsura and is a preposition is no name: "on" is no "Ali". */
  private Starts starts(WordForm word, boolean clitics) {
    Word known = words.of(word.form());
    boolean preposition = word.endsInAlefMaqsura() && known.is(Cue.STOP);
    boolean split = clitics && !known.common();
    return preposition
        ? Starts.NONE
        : Starts.of(gazetteer.forms(), word, s -> usable(s, split), true);
  }

  /**
   * A form of the gazetteer.
   *
   * @param split the way its first word is split
   * @param last index one past its last token
   * @param list its reading list; an empty one for words that only look like a place
   */
  record Match(Split split, int last, int list) {}

  /**
   * The longest form at a token, or null.
   *
   * @param clitics whether proclitics may stand before it
   */
  @Nullable Match match(Document doc, int i, Sentence sentence, boolean clitics) {
    Match best = null;
    Starts first = (clitics ? starts : whole).of(doc.token(i));
    for (int s = 0; s < first.size(); s++) {
      Split split = first.split(s);
      long state = first.state(s);
      int last = i + 1;
      int value = first.value(s);
      while (value != PhraseTable.NONE) {
        boolean longer = best == null || last > best.last;
        if (value >= 0
            && longer
            && !ends(doc, i, last, split)
            && !pronoun(doc, i, last, split, clitics)) {
          best = new Match(split, last, value);
        }
        last = next(doc, last, sentence, i);
        if (last < 0) {
          break;
        }
        state = PhraseTable.step(state, doc.token(last - 1).word().hash());
        value = gazetteer.forms().value(state);
      }
    }
    return best;
  }

  /** Whether the last word of a form is one that no name ends in, or that is no name by itself. */
  private boolean ends(Document doc, int i, int last, Split split) {
    return last == i + 1
        ? words.of(split.stem()).common()
        : words.of(doc.token(last - 1)).is(Cue.STOP);
  }

  /**
   * Whether a short word ends in the letter heh where the name has a teh marbuta: "his grandfather"
   * is no Jeddah, unless a head or a preposition stands before it.
   */
  private boolean pronoun(Document doc, int i, int last, Split split, boolean clitics) {
    Token token = doc.token(i);
    return last == i + 1
        && clitics
        && split.stem().length() <= SHORT
        && split.stem().endsWith("ه")
        && doc.lastLetter(token) == 'ه'
        && !(i > 0 && locative(doc.token(i - 1)));
  }

  /** Whether a form only looks like a place. */
  boolean blocks(Match match) {
    return gazetteer.readings(match.list) == 0;
  }

  /**
   * Whether a head and a name are better known together than the form of the gazetteer over the
   * same words: "city of Riyadh" is the city, though some quarter is called so.
   */
  boolean better(Found built, Match match) {
    return built.known()
        && built.head() != null
        && built.bearing() == Found.HERE
        && !blocks(match)
        && gazetteer.tier(gazetteer.place(built.list(), 0))
            > gazetteer.tier(gazetteer.place(match.list, 0));
  }

  /** How well known the first reading of a name is. */
  int tier(Found found) {
    return gazetteer.tier(gazetteer.place(found.list(), 0));
  }

  /** The candidate that a match makes. */
  Found found(Document doc, int i, Sentence sentence, Match match) {
    Split split = match.split;
    boolean cued = split.has(Split.BI) || i > sentence.first() && locative(doc.token(i - 1));
    int skip = lil(split) ? split.skip() - 2 : split.skip();
    return Found.name(doc.span(i, match.last, skip), match.list, cued);
  }

  /** Whether a single word is an ordinary one that never names a place. */
  boolean ordinary(String word) {
    int value = gazetteer.forms().value(PhraseTable.step(PhraseTable.START, word));
    return value >= 0 && gazetteer.readings(value) == 0;
  }

  /** The country that an adjective of nationality at a token means, or -1; with its length. */
  int nationality(Document doc, int i, Sentence sentence) {
    if (i >= sentence.last()) {
      return -1;
    }
    Starts first = nationalities.of(doc.token(i));
    for (int s = 0; s < first.size(); s++) {
      int value = first.value(s);
      if (value == PhraseTable.PREFIX && i + 1 < sentence.last()) {
        long state = PhraseTable.step(first.state(s), doc.token(i + 1).word().hash());
        value = gazetteer.adjectives().value(state);
      }
      if (value >= 0) {
        return value;
      }
    }
    return -1;
  }

  private static boolean usable(Split split, boolean clitics) {
    return (clitics || split.skip() == 0)
        && !split.has(Split.KA | Split.SA)
        && (!split.has(Split.AL) || lil(split));
  }

  private static boolean lil(Split split) {
    return split.has(Split.LI) && split.has(Split.AL);
  }

  /** One past the next token of a name, over a hyphen; -1 where the name must end. */
  private static int next(Document doc, int last, Sentence sentence, int first) {
    int at = last;
    if (at + 1 < sentence.last() && doc.token(at).is('-')) {
      at++;
    }
    if (at >= sentence.last() || at - first >= LONGEST_NAME) {
      return -1;
    }
    Token token = doc.token(at);
    return token.isWord() || token.isNumber() ? at + 1 : -1;
  }

  private boolean locative(Token token) {
    for (Split split : token.splits()) {
      if (!split.has(~Split.CONJUNCTION)) {
        Word word = words.of(split.stem());
        if (word.is(Cue.LOCATIVE) || word.direction() != null) {
          return true;
        }
      }
    }
    return false;
  }
}
