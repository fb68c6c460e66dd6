// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;

/** The tokens of a document with what the lexicon says of each; every look-up is done once. */
final class Words {
  private final Document doc;
  private final List<@Nullable Hit<CountWord>> words;
  private final List<@Nullable Hit<CountedNoun>> nouns;

  Words(Document doc, CountLexicon lexicon) {
    this.doc = doc;
    int size = doc.tokens().size();
    this.words = new ArrayList<>(size);
    this.nouns = new ArrayList<>(size);
    for (Sentence s : doc.sentences()) {
      for (int i = s.first(); i < s.last(); i++) {
        boolean number = doc.token(i).isNumber();
        words.add(number ? null : lexicon.words().longest(doc, i, s.last()));
        nouns.add(number ? null : lexicon.nouns().longest(doc, i, s.last()));
      }
    }
  }

  /** The text. */
  Document doc() {
    return doc;
  }

  /** The number word or word around numbers at a token, or null. */
  @Nullable Hit<CountWord> word(int at) {
    return at < words.size() ? words.get(at) : null;
  }

  /** The countable noun at a token, or null. */
  @Nullable Hit<CountedNoun> noun(int at) {
    return at < nouns.size() ? nouns.get(at) : null;
  }

  /** Whether a quantity may begin at a token: a known word, digits, or an article before digits. */
  boolean counts(int at) {
    return words.get(at) != null
        || nouns.get(at) != null
        || doc.token(at).isNumber()
        || at + 1 < words.size() && doc.token(at + 1).isNumber();
  }

  /** Whether a phrase of a type of at most three words ends before a token. */
  boolean endsAt(int last, WordClass type) {
    for (int i = last - 1; i >= Math.max(0, last - 3); i--) {
      Hit<CountWord> hit = words.get(i);
      if (hit != null && hit.value().type() == type && hit.last() == last) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at a token is of a type. */
  boolean is(int at, WordClass type) {
    Hit<CountWord> hit = at < 0 ? null : word(at);
    return hit != null && hit.value().type() == type;
  }
}
