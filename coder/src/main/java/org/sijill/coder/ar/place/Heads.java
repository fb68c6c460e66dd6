// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;

/**
 * Reads what stands after a generic head when it is no known name: an unknown name, an adjective of
 * nationality, nothing. Immutable and thread-safe.
 */
final class Heads {
  private static final int LONGEST_QUOTE = 4;
  private static final int LONGEST_UNKNOWN = 3;
  private static final String NISBA = "يه";

  private final Words words;
  private final NameMatcher names;

  Heads(Words words, NameMatcher names) {
    this.words = words;
    this.names = names;
  }

  /** A name that the gazetteer lacks after a head, or null if no name stands there. */
  @Nullable Found unknown(Document doc, int i, Split split, Head head, Sentence sentence) {
    if (head.unknown() == Head.Unknown.NO
        || i + 1 >= sentence.last()
        || means(doc, i, head, sentence)
        || revives(doc, i, split, head)) {
      return null;
    }
    int last =
        opens(doc.token(i + 1)) ? quoted(doc, i + 1, sentence) : bare(doc, i + 1, head, sentence);
    if (last < 0) {
      return null;
    }
    return Found.headed(Found.Kind.UNKNOWN, doc.span(i, last, split.skip()), i + 1, -1, head);
  }

  /** "By way of" is no road. */
  static boolean means(Document doc, int i, Head head, Sentence sentence) {
    return head.id().equals("street")
        && i > sentence.first()
        && doc.token(i - 1).form().equals("عن");
  }

  /** "Revival" is written like "quarters" but for the seat of its hamza. */
  private static boolean revives(Document doc, int i, Split split, Head head) {
    return head.id().equals("quarter")
        && head.many()
        && doc.text().charAt(doc.token(i).start() + split.skip()) == 'إ';
  }

  /** Whether a token opens a quotation. */
  static boolean opens(Token token) {
    return token.is('"') || token.is('«') || token.is('“') || token.is('\'');
  }

  /** Whether a token closes a quotation. */
  static boolean closes(Token token) {
    return token.is('"') || token.is('»') || token.is('”') || token.is('\'');
  }

  private static int quoted(Document doc, int open, Sentence sentence) {
    for (int i = open + 1; i < Math.min(sentence.last(), open + 2 + LONGEST_QUOTE); i++) {
      Token t = doc.token(i);
      if (closes(t)) {
        return i > open + 1 ? i + 1 : -1;
      }
      if (!t.isWord() && !t.isNumber()) {
        return -1;
      }
    }
    return -1;
  }

  private int bare(Document doc, int first, Head head, Sentence sentence) {
    Token token = doc.token(first);
    if (!token.isWord() || !looksLikeName(token.form(), head, doc, first, sentence)) {
      return -1;
    }
    int last = first + 1;
    while (last < sentence.last()
        && last - first < LONGEST_UNKNOWN
        && words.of(doc.token(last - 1).form()).is(Cue.OPENER)
        && doc.token(last).isWord()
        && !words.of(doc.token(last).form()).is(Cue.STOP)) {
      last++;
    }
    return words.of(doc.token(last - 1).form()).is(Cue.OPENER) ? -1 : last;
  }

  private boolean looksLikeName(String form, Head head, Document doc, int at, Sentence sentence) {
    if (form.length() < 3 && !words.of(form).is(Cue.OPENER)
        || words.of(form).is(Cue.STOP)
        || words.of(form).adjective() != null
        || headOrDirection(doc.token(at)) && !words.of(form).is(Cue.OPENER)
        || names.ordinary(form) && !(head.honours() && form.startsWith("ال"))
        || names.nationality(doc, at, sentence) >= 0) {
      return false;
    }
    boolean definite = form.startsWith("ال") && form.length() > 4;
    if (definite || words.of(form).is(Cue.OPENER)) {
      return true;
    }
    return head.unknown() == Head.Unknown.KEEP && !form.endsWith("ه") && !form.endsWith(NISBA);
  }

  private boolean headOrDirection(Token token) {
    for (Split split : token.splits()) {
      if (words.of(split.stem()).head() != null || words.of(split.stem()).direction() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * A definite head that points to a place: alone, or with an adjective of nationality ("the Somali
   * capital"), or, for a building, with an adjective that tells which ("the presidential palace").
   */
  @Nullable Found pointer(Document doc, int i, Split split, Head head, Sentence sentence) {
    int skip = split.skip() - 2;
    int country = names.nationality(doc, i + 1, sentence);
    if (country >= 0 && (head.points() || head.holdsNationality())) {
      Span span = doc.span(i, i + 2, skip);
      return new Found(
          Found.Kind.POINTER, span, i, i + 2, country, head, null, Found.HERE, 0, true);
    }
    if (head.id().equals("border")) {
      return border(doc, i, skip, head, sentence);
    }
    boolean adjective =
        i + 1 < sentence.last()
            && doc.token(i + 1).form().startsWith("ال")
            && words.of(doc.token(i + 1).form()).is(Cue.SITE_ADJECTIVE);
    if (head.id().equals("building")) {
      return adjective
          ? new Found(
              Found.Kind.UNKNOWN,
              doc.span(i, i + 2, skip),
              i + 1,
              i + 2,
              -1,
              head,
              null,
              Found.HERE,
              0,
              true)
          : null;
    }
    boolean definite = i + 1 < sentence.last() && doc.token(i + 1).form().startsWith("ال");
    if (!head.points() || head.many() || head.id().equals("strip") && definite) {
      return null;
    }
    return new Found(
        Found.Kind.POINTER,
        doc.span(i, i + 1, skip),
        i,
        i + 1,
        -1,
        head,
        null,
        Found.HERE,
        0,
        true);
  }

  /** "The western borders": those of the country of the story. */
  private @Nullable Found border(Document doc, int i, int skip, Head head, Sentence sentence) {
    Double bearing = i + 1 < sentence.last() ? words.of(doc.token(i + 1).form()).adjective() : null;
    if (bearing == null || !doc.token(i + 1).form().startsWith("ال")) {
      return null;
    }
    Span span = doc.span(i, i + 2, skip);
    return new Found(Found.Kind.POINTER, span, i, i + 1, -1, head, null, bearing, 0, true);
  }

  /**
   * A candidate with the adjectives after it that belong to its name: "international", "western".
   */
  Found tail(Document doc, Found found, Sentence sentence) {
    Head head = found.head();
    int last = found.span().last();
    double bearing = found.bearing();
    while (last < sentence.last() && last - found.span().last() < 3) {
      Token t = doc.token(last);
      String bare = t.form().startsWith("و") ? t.form().substring(1) : t.form();
      Double compass = words.of(bare).adjective();
      if (compass != null && bare.startsWith("ال") && head != null && head.belt()) {
        bearing = Directions.combine(bearing, compass);
      } else if (head == null || !head.site() || !words.of(t.form()).is(Cue.SITE_ADJECTIVE)) {
        break;
      }
      last++;
    }
    if (last == found.span().last()) {
      return found;
    }
    int skip = found.span().start();
    Span span = new Span(found.span().first(), last, skip, doc.token(last - 1).end());
    return bearing == found.bearing()
        ? found.within(span)
        : found.towards(bearing, found.km(), span);
  }
}
