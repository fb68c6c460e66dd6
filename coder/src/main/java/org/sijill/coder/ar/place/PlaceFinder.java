// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.places.Gazetteer;

/**
 * Finds words that may name places: the longest written form of the gazetteer at each token, with
 * generic heads, directions and distances before it, and definite nouns that point to a place. One
 * pass, hash look-ups only. Immutable and thread-safe.
 */
final class PlaceFinder {
  private static final int DEEPEST = 3;
  private static final String LAND = "اراضي";

  private final Words words;
  private final NameMatcher names;
  private final Heads heads;
  private final Directions directions;
  private final @Nullable Head land;

  PlaceFinder(Gazetteer gazetteer, Words words) {
    this.words = words;
    this.names = new NameMatcher(gazetteer, words);
    this.heads = new Heads(words, names);
    this.directions = new Directions(words);
    this.land = words.of(LAND).head();
  }

  /** All candidates of a document in order, none overlapping another. */
  List<Found> find(Document doc) {
    List<Found> out = new ArrayList<>();
    for (Sentence sentence : doc.sentences()) {
      Found before = null;
      int i = sentence.first();
      while (i < sentence.last()) {
        Found found = doc.token(i).isWord() ? at(doc, i, sentence, true, 0) : null;
        if (found == null) {
          i++;
          continue;
        }
        found = stronger(doc, found, sentence);
        if (before != null && joined(doc, before, found)) {
          found = found.like(before);
        }
        found = directions.distance(doc, found, sentence);
        out.add(found);
        before = found;
        i = found.span().last();
      }
    }
    return out;
  }

  /** A well-known name that begins inside an uncertain one, or else the candidate itself. */
  private Found stronger(Document doc, Found found, Sentence sentence) {
    if (!found.known() || found.head() != null || found.cued() || names.tier(found) > 1) {
      return found;
    }
    for (int j = found.span().first() + 1; j < found.span().last(); j++) {
      Found inside = doc.token(j).isWord() ? at(doc, j, sentence, false, 0) : null;
      if (inside != null && inside.known() && names.tier(inside) >= 3) {
        return inside;
      }
    }
    return found;
  }

  /** The candidate that begins at a token, or null. */
  private @Nullable Found at(Document doc, int i, Sentence sentence, boolean clitics, int depth) {
    NameMatcher.Match match = names.match(doc, i, sentence, clitics);
    boolean opens = depth < DEEPEST && words.opens(doc.token(i));
    Found built = opens ? built(doc, i, sentence, clitics, depth) : null;
    int matched =
        match == null ? 0 : names.blocks(match) && match.last() == i + 1 ? i : match.last();
    boolean better =
        built != null
            && match != null
            && built.span().last() == matched
            && names.better(built, match);
    if (built != null && (better || built.span().last() > matched)) {
      return heads.tail(doc, built, sentence);
    }
    if (match != null) {
      return names.blocks(match)
          ? null
          : heads.tail(doc, names.found(doc, i, sentence, match), sentence);
    }
    return depth == 0 ? adjective(doc, i, sentence) : null;
  }

  private @Nullable Found built(
      Document doc, int i, Sentence sentence, boolean clitics, int depth) {
    for (Split split : doc.token(i).splits()) {
      if (!clitics && split.skip() > 0 && !split.has(Split.AL) || split.has(Split.KA | Split.SA)) {
        continue;
      }
      Found found =
          split.has(Split.AL)
              ? definite(doc, i, split, sentence, clitics, depth)
              : construct(doc, i, split, sentence, depth);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A head or direction in construct state: "city of", "north of". */
  private @Nullable Found construct(
      Document doc, int i, Split split, Sentence sentence, int depth) {
    Directions.Phrase direction = directions.at(doc, i, split, sentence);
    if (direction != null) {
      return directed(doc, i, direction, sentence, depth, split.skip());
    }
    Head head = words.of(split.stem()).head();
    if (head == null || Heads.means(doc, i, head, sentence)) {
      return null;
    }
    Found inner = inner(doc, i + 1, sentence, depth);
    if (inner != null) {
      return inner.under(head, doc.span(i, inner.span().last(), split.skip()));
    }
    return heads.unknown(doc, i, split, head, sentence);
  }

  private @Nullable Found directed(
      Document doc, int i, Directions.Phrase direction, Sentence sentence, int depth, int skip) {
    Found inner = inner(doc, direction.next(), sentence, depth);
    return inner == null
        ? null
        : inner.towards(
            Directions.combine(direction.bearing(), inner.bearing()),
            inner.km(),
            doc.span(i, inner.span().last(), skip));
  }

  /** "The Syrian north". */
  private @Nullable Found ofCountry(
      Document doc, int i, Directions.Phrase direction, Sentence sentence, int skip) {
    int country = names.nationality(doc, direction.next(), sentence);
    if (country < 0) {
      return null;
    }
    int last = direction.next() + 1;
    return new Found(
        Found.Kind.POINTER,
        doc.span(i, last, skip),
        i,
        i + 1,
        country,
        land,
        null,
        direction.bearing(),
        0,
        true);
  }

  private @Nullable Found inner(Document doc, int i, Sentence sentence, int depth) {
    if (i >= sentence.last()) {
      return null;
    }
    if (doc.token(i).isWord()) {
      return at(doc, i, sentence, false, depth + 1);
    }
    if (!Heads.opens(doc.token(i)) || i + 2 >= sentence.last() || !doc.token(i + 1).isWord()) {
      return null;
    }
    Found quoted = at(doc, i + 1, sentence, false, depth + 1);
    boolean closed =
        quoted != null
            && quoted.span().last() < sentence.last()
            && Heads.closes(doc.token(quoted.span().last()));
    return quoted == null || !closed ? null : quoted.within(doc.span(i, quoted.span().last() + 1));
  }

  /** A definite head or direction: "the capital", "the western areas of", "to the east of". */
  private @Nullable Found definite(
      Document doc, int i, Split split, Sentence sentence, boolean clitics, int depth) {
    if (!clitics && !split.stem().equals(stem(doc.token(i)))) {
      return null;
    }
    Directions.Phrase direction = directions.definite(doc, i, split, sentence);
    if (direction != null) {
      return direction.linked()
          ? directed(doc, i, direction, sentence, depth, articleStart(split))
          : ofCountry(doc, i, direction, sentence, articleStart(split));
    }
    Head head = words.of(split.stem()).head();
    if (head == null) {
      return null;
    }
    if (head.id().equals("capital") && names.nationality(doc, i + 1, sentence) < 0) {
      Found inner = inner(doc, i + 1, sentence, depth);
      if (inner != null && inner.known() && inner.head() == null) {
        return inner.under(head, doc.span(i, inner.span().last(), articleStart(split)));
      }
    }
    return heads.pointer(doc, i, split, head, sentence);
  }

  private static String stem(Token token) {
    String form = token.form();
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  private static int articleStart(Split split) {
    return split.skip() - 2;
  }

  private @Nullable Found adjective(Document doc, int i, Sentence sentence) {
    int country = names.nationality(doc, i, sentence);
    return country < 0
        ? null
        : new Found(
            Found.Kind.ADJECTIVE,
            doc.span(i, i + 1),
            i,
            i + 1,
            country,
            null,
            null,
            Found.HERE,
            0,
            false);
  }

  /** Whether only "and" or a comma stands between two candidates. */
  private static boolean joined(Document doc, Found before, Found found) {
    int gap = found.span().first() - before.span().last();
    if (before.kind() == Found.Kind.ADJECTIVE || gap < 0 || gap > 1) {
      return false;
    }
    Token first = doc.token(found.span().first());
    boolean and = first.form().startsWith("و") && found.span().start() > first.start();
    return gap == 0 ? and : doc.token(before.span().last()).is('،');
  }
}
