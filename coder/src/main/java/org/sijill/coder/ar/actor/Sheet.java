// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.actors.Loyalty;
import org.sijill.knowledge.actors.Nation;

/**
 * What the lexicon and the name table know of each token of one document: one pass, hash look-ups
 * only. Not shared between threads.
 */
final class Sheet {
  private static final int CLITICS = Split.CONJUNCTION | Split.PREPOSITION;

  /**
   * A head noun in the text.
   *
   * @param readings its ways to be read, in the order of the files
   * @param split how its first token is split
   * @param last one past its last token
   * @param phrase whether it has several words
   * @param definite whether it has the article, on any of its words
   */
  record NounHit(
      List<Lexicon.Noun> readings, Split split, int last, boolean phrase, boolean definite) {}

  /**
   * A nation's adjective or people in the text.
   *
   * @param split how its first token is split
   * @param last one past its last token
   * @param people whether it is a plural or dual of its people
   * @param feminine whether it is feminine
   */
  record DemonymHit(Nation nation, Split split, int last, boolean people, boolean feminine) {}

  /** A participle of loyalty in the text. */
  record LoyaltyHit(Loyalty loyalty, boolean definite) {}

  final Document document;
  private final Lexicon lexicon;
  private final @Nullable NounHit[] nouns;
  private final @Nullable DemonymHit[] demonyms;
  private final Names.@Nullable Hit[] names;
  private final int[] sentenceEnd;
  private final boolean[] barred;
  private final int[] covers;
  private final @Nullable PlaceMention[] places;

  Sheet(Document document, Lexicon lexicon, Names table) {
    int size = document.tokens().size();
    this.document = document;
    this.lexicon = lexicon;
    nouns = new NounHit[size];
    demonyms = new DemonymHit[size];
    names = new Names.Hit[size];
    sentenceEnd = new int[size];
    barred = new boolean[size];
    covers = new int[size];
    places = new PlaceMention[size];
    WordReader words = new WordReader(document, lexicon);
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        sentenceEnd[i] = sentence.last();
        if (Document.counts(sentence)) {
          names[i] = table.at(document, i, sentence.last());
          nouns[i] = words.noun(i, sentence.last());
          demonyms[i] = words.demonym(i, sentence.last());
        }
      }
    }
  }

  /** Adds what the other stages know. */
  void add(List<Quantity> quantities, List<TimeExpression> times, List<PlaceMention> mentions) {
    for (TimeExpression time : times) {
      bar(time.span().first(), time.span().last());
    }
    for (Quantity quantity : quantities) {
      boolean noun =
          quantity.form() == Quantity.Form.DIGITS || quantity.form() == Quantity.Form.WORDS;
      if (noun) {
        int last = quantity.noun() == null ? quantity.span().last() : quantity.noun().first();
        bar(quantity.span().first(), Math.min(last, quantity.span().last()));
      }
    }
    for (PlaceMention mention : mentions) {
      cover(mention);
      PlaceMention old = places[mention.span().first()];
      if (old == null || old.span().last() < mention.span().last()) {
        places[mention.span().first()] = mention;
      }
    }
  }

  private void cover(PlaceMention mention) {
    for (int i = mention.span().first(); i < mention.span().last(); i++) {
      covers[i] = Math.max(covers[i], mention.span().size());
    }
  }

  /** How many tokens the longest place has that covers a token; 0 if none does. */
  int covered(int i) {
    return covers[i];
  }

  private void bar(int first, int last) {
    for (int i = first; i < last; i++) {
      barred[i] = true;
    }
  }

  Token token(int i) {
    return document.token(i);
  }

  int end(int i) {
    return sentenceEnd[i];
  }

  Names.@Nullable Hit name(int i) {
    return names[i];
  }

  @Nullable NounHit noun(int i) {
    return barred[i] ? null : nouns[i];
  }

  @Nullable DemonymHit demonym(int i) {
    return demonyms[i];
  }

  @Nullable PlaceMention place(int i) {
    return places[i];
  }

  /** Whether a time or a number stands there. */
  boolean barred(int i) {
    return barred[i];
  }

  /** Whether the word ends groups: a particle, a verb, a number, a mark. */
  boolean stops(int i) {
    Token token = document.token(i);
    if (!token.isWord() || barred[i] || lexicon.stop(token.form())) {
      return true;
    }
    for (Split split : token.splits()) {
      if (split.flags() != 0 && !split.has(Split.AL) && lexicon.stop(split.stem())) {
        return true;
      }
    }
    return nouns[i] == null && demonyms[i] == null && verb(token);
  }

  /** Whether a word is a common verb, particle, or head noun. */
  boolean common(String stem) {
    return lexicon.verb(stem)
        || lexicon.stop(stem)
        || lexicon.ordinary(stem)
        || !lexicon.nouns(stem).isEmpty();
  }

  private boolean verb(Token token) {
    for (Split split : token.splits()) {
      if (!split.has(Split.AL | Split.PREPOSITION) && lexicon.verb(split.stem())) {
        return true;
      }
    }
    return false;
  }

  /** The way to read a word without conjunction and preposition, with or without article. */
  static @Nullable Split plain(Token token, boolean article) {
    for (Split split : token.splits()) {
      if (!split.has(CLITICS | Split.SA) && split.has(Split.AL) == article) {
        return split;
      }
    }
    return null;
  }

  /** The participle of loyalty at a token, or null. */
  @Nullable LoyaltyHit loyalty(int i) {
    for (Split split : token(i).splits()) {
      if (!split.has(CLITICS | Split.SA)) {
        Loyalty loyalty = lexicon.loyalty(split.stem());
        if (loyalty != null) {
          return new LoyaltyHit(loyalty, split.has(Split.AL));
        }
      }
    }
    return null;
  }

  /** Whether the word may be an adjective after a head of the given definiteness. */
  boolean adjective(int i, boolean definite) {
    Split split = plain(token(i), definite);
    if (split == null || stops(i)) {
      return false;
    }
    if (lexicon.adjective(split.stem())) {
      return true;
    }
    return definite && relational(split.stem()) && !lexicon.givenName(split.stem());
  }

  /** Whether a word stands where an adjective does: right after a noun of the same article. */
  boolean afterNoun(int i) {
    Token token = token(i);
    if (i == 0 || sentenceEnd[i - 1] != sentenceEnd[i] || stops(i - 1)) {
      return false;
    }
    boolean definite = token.form().startsWith("ال");
    Token before = token(i - 1);
    boolean article = plain(before, true) != null || before.form().startsWith("لل");
    for (Split split : before.splits()) {
      article |= split.has(Split.AL);
    }
    return definite == article && plain(token, definite) != null;
  }

  private static boolean relational(String stem) {
    return stem.length() >= 5
        && (stem.endsWith("ي") || stem.endsWith("يه") || stem.endsWith("يين"));
  }

  boolean isQuote(int i) {
    return isQuote(token(i));
  }

  /** Whether it is a quotation mark. */
  static boolean isQuote(Token token) {
    return token.is('"')
        || token.is('«')
        || token.is('»')
        || token.is('“')
        || token.is('”')
        || token.is('\'');
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
