// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/**
 * The tokens of a document with their meanings in the grammar of time and the quantities that begin
 * at them; every look-up is done once.
 */
final class TimeTokens {
  private final Document doc;
  private final List<@Nullable Hit<List<TimeWord>>> hits;
  private final @Nullable Quantity[] quantities;

  /** The classes of the meanings of each token, a bit a class. */
  private final long[] classes;

  TimeTokens(Document doc, Lexicon<List<TimeWord>> lexicon, List<Quantity> found) {
    this.doc = doc;
    int size = doc.tokens().size();
    this.hits = new ArrayList<>(size);
    this.classes = new long[size];
    for (Sentence s : doc.sentences()) {
      for (int i = s.first(); i < s.last(); i++) {
        Hit<List<TimeWord>> hit =
            doc.token(i).isNumber() ? null : lexicon.longest(doc, i, s.last());
        hits.add(hit);
        classes[i] = hit == null ? 0 : classes(hit.value());
      }
    }
    this.quantities = new Quantity[size];
    for (Quantity q : found) {
      quantities[q.span().first()] = q;
    }
  }

  private static long classes(List<TimeWord> meanings) {
    long out = 0;
    for (TimeWord meaning : meanings) {
      out |= bit(meaning.type());
    }
    return out;
  }

  @SuppressWarnings("EnumOrdinal") // fewer than 64 classes; the number is never kept
  private static long bit(TimeClass type) {
    return 1L << type.ordinal();
  }

  /** The text. */
  Document doc() {
    return doc;
  }

  /** A token. */
  Token token(int at) {
    return doc.token(at);
  }

  /** Whether any meaning is known for the token. */
  boolean known(int at) {
    return hits.get(at) != null;
  }

  /** Whether an expression may begin at a token: most words begin none. */
  boolean mayBegin(int at) {
    return hits.get(at) != null
        || quantities[at] != null
        || doc.token(at).isNumber()
        || at + 1 < quantities.length && doc.token(at + 1).isNumber()
        || doc.token(at).form().startsWith("يوم");
  }

  /** The meaning of a class at a token, or null. */
  @Nullable TimeWord word(int at, TimeClass type) {
    Hit<List<TimeWord>> hit = is(at, type) ? hits.get(at) : null;
    if (hit == null) {
      return null;
    }
    List<TimeWord> meanings = hit.value();
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).type() == type) {
        return meanings.get(i);
      }
    }
    return null;
  }

  /** Whether a token has a meaning of a class. */
  boolean is(int at, TimeClass type) {
    return at >= 0 && at < classes.length && (classes[at] & bit(type)) != 0;
  }

  /** Whether a token has a meaning of a class with a value. */
  boolean is(int at, TimeClass type, String value) {
    TimeWord word = word(at, type);
    return word != null && word.value().equals(value);
  }

  /** One past the last token of the phrase at a token; the next token where there is none. */
  int last(int at) {
    Hit<List<TimeWord>> hit = hits.get(at);
    return hit == null ? at + 1 : hit.last();
  }

  /** The proclitics of the phrase at a token. */
  int flags(int at) {
    Hit<List<TimeWord>> hit = at < hits.size() ? hits.get(at) : null;
    return hit == null ? 0 : hit.split().flags();
  }

  /** Whether the phrase at a token has the conjunction wa or fa. */
  boolean conjoined(int at) {
    return (flags(at) & Split.CONJUNCTION) != 0;
  }

  /** Folded characters of proclitics at a token. */
  int skip(int at) {
    Hit<List<TimeWord>> hit = hits.get(at);
    return hit == null ? 0 : hit.split().skip();
  }

  /** The quantity that begins at a token, or null. */
  @Nullable Quantity quantity(int at) {
    return at < 0 || at >= quantities.length ? null : quantities[at];
  }

  /** The value of a number token of at most {@code digits} digits and nothing else, or -1. */
  int figure(int at, int end, int digits) {
    if (at >= end || !token(at).isNumber() || token(at).form().length() > digits) {
      return -1;
    }
    int value = 0;
    String form = token(at).form();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** Whether a token is one of some marks. */
  boolean isMark(int at, int end, String marks) {
    if (at >= end) {
      return false;
    }
    String form = token(at).form();
    return form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0;
  }

  /** Whether a token is a word of exactly a folded form. */
  boolean isForm(int at, int end, String form) {
    return at >= 0 && at < end && token(at).form().equals(form);
  }
}
