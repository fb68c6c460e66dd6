// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.places.Gazetteer;

/**
 * Finds words that may name places: the longest written form of the gazetteer at each token, with
 * generic heads and directions before it. One pass, hash look-ups only. Immutable and thread-safe.
 */
final class PlaceFinder {
  private static final int LONGEST_NAME = 6;
  private static final int DEEPEST = 3;

  private final Gazetteer gazetteer;
  private final Words words;

  PlaceFinder(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** All candidates of a document in order, none overlapping another. */
  List<Found> find(Document doc) {
    List<Found> out = new ArrayList<>();
    for (Sentence sentence : doc.sentences()) {
      int i = sentence.first();
      while (i < sentence.last()) {
        Found found = doc.token(i).isWord() ? at(doc, i, sentence, true, 0) : null;
        if (found == null) {
          i++;
        } else {
          out.add(found);
          i = found.span().last();
        }
      }
    }
    return out;
  }

  private @Nullable Found at(Document doc, int i, Sentence sentence, boolean clitics, int depth) {
    Found direct = name(doc, i, sentence, clitics);
    if (depth >= DEEPEST) {
      return direct;
    }
    Found headed = headed(doc, i, sentence, clitics, depth);
    if (headed == null) {
      headed = directed(doc, i, sentence, clitics, depth);
    }
    if (direct == null || headed != null && headed.span().last() > direct.span().last()) {
      return headed;
    }
    return direct;
  }

  private @Nullable Found name(Document doc, int i, Sentence sentence, boolean clitics) {
    int bestLast = i;
    int bestList = Found.UNKNOWN;
    @Nullable Split best = null;
    for (Split split : doc.token(i).splits()) {
      if (!clitics && split.skip() > 0 || split.has(Split.KA | Split.SA)) {
        continue;
      }
      boolean lil = split.has(Split.LI) && split.has(Split.AL);
      if (split.has(Split.AL) && !lil) {
        continue;
      }
      String word = lil ? "ال" + split.stem() : split.stem();
      long state = PhraseTable.step(PhraseTable.START, word);
      int last = i + 1;
      int value = gazetteer.forms().value(state);
      while (value != PhraseTable.NONE) {
        if (value >= 0 && last > bestLast) {
          bestLast = last;
          bestList = value;
          best = split;
        }
        if (last >= sentence.last() || last - i >= LONGEST_NAME) {
          break;
        }
        Token next = doc.token(last);
        if (!next.isWord() && !next.isNumber()) {
          break;
        }
        state = PhraseTable.step(state, next.form());
        value = gazetteer.forms().value(state);
        last++;
      }
    }
    if (best == null) {
      return null;
    }
    boolean cued = best.has(Split.BI) || i > sentence.first() && locative(doc.token(i - 1));
    int skip = best.has(Split.LI) && best.has(Split.AL) ? best.skip() - 1 : best.skip();
    return new Found(doc.span(i, bestLast, skip), i, bestList, null, null, Found.HERE, 0, cued);
  }

  private boolean locative(Token token) {
    for (Split split : token.splits()) {
      if (!split.has(~Split.CONJUNCTION)
          && (words.cue("locative", split.stem())
              || words.cue("near", split.stem())
              || words.direction(split.stem()) != null)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found headed(
      Document doc, int i, Sentence sentence, boolean clitics, int depth) {
    for (Split split : doc.token(i).splits()) {
      Head head = split.has(Split.AL | Split.KA | Split.SA) ? null : words.head(split.stem());
      if (head == null || !clitics && split.skip() > 0) {
        continue;
      }
      if (i + 1 >= sentence.last() || !doc.token(i + 1).isWord()) {
        return null;
      }
      Found inner = at(doc, i + 1, sentence, false, depth + 1);
      if (inner != null) {
        Span span = doc.span(i, inner.span().last(), split.skip());
        Head outer = inner.head() == null ? null : head;
        Head kept = inner.head() == null ? head : inner.head();
        return new Found(
            span, inner.nameFirst(), inner.list(), kept, outer, inner.bearing(), inner.km(), true);
      }
      return unknown(doc, i, split, head, sentence);
    }
    return null;
  }

  private @Nullable Found unknown(Document doc, int i, Split split, Head head, Sentence sentence) {
    Token name = doc.token(i + 1);
    boolean definite = name.form().startsWith("ال") && name.form().length() > 4;
    boolean keep =
        switch (head.unknown()) {
          case KEEP -> definite || !name.form().endsWith("ه") && name.form().length() > 2;
          case DEFINITE -> definite;
          case NO -> false;
        };
    if (!keep || words.cue("stop", name.form()) || i + 2 > sentence.last()) {
      return null;
    }
    return new Found(
        doc.span(i, i + 2, split.skip()), i + 1, Found.UNKNOWN, head, null, Found.HERE, 0, true);
  }

  private @Nullable Found directed(
      Document doc, int i, Sentence sentence, boolean clitics, int depth) {
    for (Split split : doc.token(i).splits()) {
      Double bearing = split.has(Split.AL) ? null : words.direction(split.stem());
      if (bearing == null || !clitics && split.skip() > 0 || i + 1 >= sentence.last()) {
        continue;
      }
      Found inner = doc.token(i + 1).isWord() ? at(doc, i + 1, sentence, false, depth + 1) : null;
      if (inner == null) {
        return null;
      }
      return new Found(
          doc.span(i, inner.span().last(), split.skip()),
          inner.nameFirst(),
          inner.list(),
          inner.head(),
          inner.outer(),
          combine(bearing, inner.bearing()),
          inner.km(),
          true);
    }
    return null;
  }

  /** North then east is north-east. */
  private static double combine(double first, double second) {
    if (second < 0) {
      return first;
    }
    if (first < 0) {
      return second;
    }
    double low = Math.min(first, second);
    double high = Math.max(first, second);
    return high - low > 180 ? (low + 360 + high) / 2 % 360 : (low + high) / 2;
  }
}
