// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
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
import org.sijill.knowledge.morph.Gender;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.knowledge.morph.NounForm;
import org.sijill.knowledge.morph.NounState;
import org.sijill.knowledge.phrase.PhraseTable;

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
    places = new PlaceMention[size];
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        sentenceEnd[i] = sentence.last();
        if (Document.counts(sentence)) {
          names[i] = table.at(document, i, sentence.last());
          nouns[i] = noun(i, sentence.last());
          demonyms[i] = demonym(i, sentence.last());
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
      PlaceMention old = places[mention.span().first()];
      if (old == null || old.span().last() < mention.span().last()) {
        places[mention.span().first()] = mention;
      }
    }
  }

  private void bar(int first, int last) {
    for (int i = first; i < last; i++) {
      barred[i] = true;
    }
  }

  private @Nullable NounHit noun(int i, int end) {
    Token token = document.token(i);
    if (!token.isWord()) {
      return null;
    }
    for (Split split : token.splits()) {
      if (split.has(Split.SA | Split.KA)) {
        continue;
      }
      NounHit phrase = phrase(i, end, split);
      if (phrase != null) {
        return phrase;
      }
      if (!split.has(Split.AL) && lexicon.stop(split.stem())) {
        if (split.flags() == 0) {
          continue;
        }
        return null;
      }
      List<Lexicon.Noun> readings = new ArrayList<>();
      for (Lexicon.Noun noun : lexicon.nouns(split.stem())) {
        if (written(token, split, noun)) {
          readings.add(noun);
        }
      }
      if (!readings.isEmpty()) {
        return new NounHit(readings, split, i + 1, false, split.has(Split.AL));
      }
    }
    return null;
  }

  /** Whether the letters that folding makes alike allow the reading. */
  private boolean written(Token token, Split split, Lexicon.Noun noun) {
    NounForm form = noun.form();
    if (split.has(Split.AL) && form.state() != NounState.FREE) {
      return false;
    }
    char last = document.text().charAt(token.end() - 1);
    if (form.possessor().equals("ه") && last == 'ة') {
      return false;
    }
    char hamza = noun.head().words().get(0).charAt(0);
    char first = document.text().charAt(document.offset(token.index(), split.skip()));
    boolean other = hamza == 'إ' && first == 'أ' || hamza == 'أ' && first == 'إ';
    boolean singular = form.number() == GrammaticalNumber.SINGULAR;
    return !(other && singular);
  }

  private @Nullable NounHit phrase(int i, int end, Split split) {
    PhraseTable table = lexicon.phrases();
    String word = split.has(Split.AL) ? "ال" + split.stem() : split.stem();
    long state = PhraseTable.step(PhraseTable.START, word);
    int value = table.value(state);
    int best = -1;
    int last = i;
    boolean definite = split.has(Split.AL);
    for (int j = i + 1; value != PhraseTable.NONE; j++) {
      if (value >= 0) {
        best = value;
        last = j;
        definite |= document.token(j - 1).form().startsWith("ال");
      }
      if (j >= end) {
        break;
      }
      state = PhraseTable.step(state, document.token(j).form());
      value = table.value(state);
    }
    if (best < 0) {
      return null;
    }
    List<Lexicon.Noun> first = lexicon.nouns(split.stem());
    NounForm form =
        first.isEmpty()
            ? new NounForm(word, GrammaticalNumber.SINGULAR, Gender.MASCULINE, NounState.FREE, "")
            : first.get(0).form();
    return new NounHit(
        List.of(new Lexicon.Noun(lexicon.phraseHead(best), form)), split, last, true, definite);
  }

  private @Nullable DemonymHit demonym(int i, int end) {
    Token token = document.token(i);
    if (!token.isWord()) {
      return null;
    }
    for (Split split : token.splits()) {
      if (split.has(Split.SA | Split.KA)) {
        continue;
      }
      if (i + 1 < end) {
        Token next = document.token(i + 1);
        String second = next.form();
        boolean both = split.has(Split.AL) && second.startsWith("ال");
        Nation nation = lexicon.twoWords(split.stem(), both ? second.substring(2) : second);
        if (nation != null) {
          return new DemonymHit(nation, split, i + 2, false, second.endsWith("ه"));
        }
      }
      List<Lexicon.Demonym> readings = lexicon.demonyms(split.stem());
      if (!readings.isEmpty()) {
        Lexicon.Demonym best = readings.get(0);
        boolean people =
            best.form().number() != GrammaticalNumber.SINGULAR
                || best.form().state() == NounState.INDEFINITE_ACCUSATIVE;
        boolean feminine = best.form().gender() == Gender.FEMININE;
        return new DemonymHit(best.nation(), split, i + 1, people, feminine);
      }
    }
    return null;
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
      if (split.has(Split.WA | Split.FA) && !split.has(Split.AL) && lexicon.stop(split.stem())) {
        return true;
      }
    }
    return nouns[i] == null && demonyms[i] == null && verb(token);
  }

  /** Whether a word is a common verb, particle, or head noun. */
  boolean common(String stem) {
    return lexicon.verb(stem) || lexicon.stop(stem) || !lexicon.nouns(stem).isEmpty();
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
