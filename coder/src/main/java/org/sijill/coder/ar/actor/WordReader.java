// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.actors.Nation;
import org.sijill.knowledge.morph.Gender;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.knowledge.morph.NounForm;
import org.sijill.knowledge.morph.NounState;
import org.sijill.knowledge.phrase.PhraseTable;

/** Reads single tokens as head nouns and nationalities: the first split that the lexicon knows. */
final class WordReader {
  private final Document document;
  private final Lexicon lexicon;

  WordReader(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The head noun that begins at a token, or null; a phrase before a single word. */
  Sheet.@Nullable NounHit noun(int i, int end) {
    Token token = document.token(i);
    if (!token.isWord()) {
      return null;
    }
    for (Lexicon.NounStart start : lexicon.nounStarts(token)) {
      Split split = start.split();
      Sheet.NounHit phrase = phrase(i, end, start);
      if (phrase != null) {
        return phrase;
      }
      List<Lexicon.Noun> readings = new ArrayList<>();
      for (Lexicon.Noun noun : start.nouns()) {
        if (written(token, split, noun)) {
          readings.add(noun);
        }
      }
      if (!readings.isEmpty()) {
        return new Sheet.NounHit(readings, split, i + 1, false, split.has(Split.AL));
      }
      if (start.last()) {
        return null;
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
    char last = document.lastLetter(token);
    if (form.possessor().equals("ه") && last == 'ة') {
      return false;
    }
    char hamza = noun.head().words().get(0).charAt(0);
    char first = document.text().charAt(document.offset(token.index(), split.skip()));
    boolean other = hamza == 'إ' && first == 'أ' || hamza == 'أ' && first == 'إ';
    boolean singular = form.number() == GrammaticalNumber.SINGULAR;
    return !(other && singular);
  }

  private Sheet.@Nullable NounHit phrase(int i, int end, Lexicon.NounStart start) {
    PhraseTable table = lexicon.phrases();
    Split split = start.split();
    long state = split.articledState();
    int value = start.phrase();
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
      state = PhraseTable.step(state, document.token(j).word().hash());
      value = table.value(state);
    }
    if (best < 0) {
      return null;
    }
    List<Lexicon.Noun> first = lexicon.nouns(split.stem());
    NounForm form =
        first.isEmpty()
            ? new NounForm(
                split.articled(), GrammaticalNumber.SINGULAR, Gender.MASCULINE, NounState.FREE, "")
            : first.get(0).form();
    return new Sheet.NounHit(
        List.of(new Lexicon.Noun(lexicon.phraseHead(best), form)), split, last, true, definite);
  }

  /** The adjective of nationality that begins at a token, or null. */
  Sheet.@Nullable DemonymHit demonym(int i, int end) {
    Token token = document.token(i);
    if (!token.isWord()) {
      return null;
    }
    for (Split split : lexicon.demonymStarts(token)) {
      if (i + 1 < end) {
        Token next = document.token(i + 1);
        String second = next.form();
        boolean both = split.has(Split.AL) && second.startsWith("ال");
        Nation nation = lexicon.twoWords(split.stem(), both ? second.substring(2) : second);
        if (nation != null) {
          return new Sheet.DemonymHit(nation, split, i + 2, false, second.endsWith("ه"));
        }
      }
      List<Lexicon.Demonym> readings = lexicon.demonyms(split.stem());
      if (!readings.isEmpty()) {
        Lexicon.Demonym best = readings.get(0);
        boolean people =
            best.form().number() != GrammaticalNumber.SINGULAR
                || best.form().state() == NounState.INDEFINITE_ACCUSATIVE;
        boolean feminine = best.form().gender() == Gender.FEMININE;
        return new Sheet.DemonymHit(best.nation(), split, i + 1, people, feminine);
      }
    }
    return null;
  }
}
