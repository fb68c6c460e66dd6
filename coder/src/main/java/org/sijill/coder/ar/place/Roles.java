// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.place.PlaceMention.Role;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.SectionKind;

/** Tells how the words around a place use it. Immutable and thread-safe. */
final class Roles {
  private static final int DATELINE_REACH = 6;
  private static final int WIDEST_LINK = 3;

  /** How far from the middle of its province a place may lie whose province is not known. */
  private static final double WIDEST_UNIT_KM = 250;

  private final Gazetteer gazetteer;
  private final Words words;

  Roles(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * The role of a candidate.
   *
   * @param pick the place picked for it, or -1
   * @param before the candidate before it in the sentence that is a location, or null
   * @param beforePick the place picked for that one, or -1
   */
  Role role(
      Document doc, Found f, int pick, @Nullable Found before, int beforePick, List<Span> names) {
    Sentence sentence = doc.sentenceOf(f.span().first());
    if (names.stream().anyMatch(n -> n.overlaps(f.span()) && !isPart(n, f.span()))
        || named(doc, f, sentence)) {
      return Role.NAME;
    }
    if (sentence.section() == SectionKind.DATELINE || dateline(doc, f, sentence)) {
      return Role.DATELINE;
    }
    if (pick >= 0 && side(doc, f, pick, sentence)) {
      return Role.SIDE;
    }
    if (before != null && container(doc, f, pick, before, beforePick)) {
      return Role.CONTAINER;
    }
    return Role.LOCATION;
  }

  private boolean named(Document doc, Found f, Sentence sentence) {
    return f.span().first() > sentence.first()
        && f.head() == null
        && f.span().start() == doc.token(f.span().first()).start()
        && words.cue(Cue.NAME_HEAD, doc.token(f.span().first() - 1));
  }

  private static boolean dateline(Document doc, Found f, Sentence sentence) {
    if (sentence.section() != SectionKind.LEAD || f.span().first() > sentence.first() + 1) {
      return false;
    }
    int reach = Math.min(sentence.last(), f.span().last() + DATELINE_REACH);
    for (int i = f.span().last(); i < reach; i++) {
      Token t = doc.token(i);
      if (t.is('-') || t.is('–') || t.is('—') || t.is('ـ')) {
        return true;
      }
      if (t.isWord() && i > f.span().last() + 3) {
        return false;
      }
    }
    return false;
  }

  private boolean side(Document doc, Found f, int pick, Sentence sentence) {
    boolean country = gazetteer.kind(pick) == PlaceKind.COUNTRY;
    if (!country && !gazetteer.isCapital(pick) || f.head() != null || f.bearing() != Found.HERE) {
      return false;
    }
    int first = f.span().first();
    Token before = first > sentence.first() ? doc.token(first - 1) : null;
    Token after = f.span().last() < sentence.last() ? doc.token(f.span().last()) : null;
    if (before != null && words.cue(Cue.SIDE_NOUN, before)) {
      return true;
    }
    if (f.cued()) {
      return before != null
          && before.form().equals("من")
          && first - 2 >= sentence.first()
          && words.cue(Cue.SIDE_NOUN, doc.token(first - 2));
    }
    return before != null && words.cue(Cue.SIDE_VERB, before)
        || after != null && (whole(Cue.SIDE_VERB, after) || whole(Cue.ATTACK_VERB, after))
        || country && before != null && words.cue(Cue.ATTACK_VERB, before) && object(after);
  }

  private boolean whole(Cue cue, Token token) {
    return words.of(token.form()).is(cue);
  }

  /** Whether a word may be the object of a verb before its subject: no preposition, no "and". */
  private boolean object(@Nullable Token token) {
    if (token == null || !token.isWord() || words.of(token.form()).is(Cue.LOCATIVE)) {
      return false;
    }
    char c = token.form().charAt(0);
    return c != 'ب' && c != 'و' && c != 'ل' && c != 'ف';
  }

  /** Whether a candidate tells where the one before it lies. */
  private boolean container(Document doc, Found f, int pick, Found before, int beforePick) {
    int gap = f.span().first() - before.span().last();
    if (gap < 0 || gap > WIDEST_LINK) {
      return false;
    }
    for (int i = before.span().last(); i < f.span().first(); i++) {
      Token t = doc.token(i);
      if (!t.is('،') && !t.is('(') && !t.is('-') && !words.cue(Cue.CONTAINER_LINK, t)) {
        return false;
      }
    }
    Token first = doc.token(f.span().first());
    boolean and = first.form().startsWith("و") && f.span().start() > first.start();
    if (and) {
      return false;
    }
    if (f.bearing() != Found.HERE && before.bearing() == Found.HERE && gap <= 1) {
      return true;
    }
    return pick >= 0 && (beforePick < 0 ? wide(pick) : contains(pick, beforePick));
  }

  private boolean wide(int pick) {
    return switch (gazetteer.kind(pick)) {
      case COUNTRY, ADMIN1, ADMIN2, TOWN, REGION, BELT -> true;
      default -> false;
    };
  }

  private boolean contains(int outer, int inner) {
    if (!gazetteer.sameCountry(outer, inner) || outer == inner) {
      return false;
    }
    PlaceKind in = gazetteer.kind(inner);
    return switch (gazetteer.kind(outer)) {
      case COUNTRY -> true;
      case ADMIN1 -> {
        int unit = gazetteer.admin1Place(inner);
        yield unit == outer || gazetteer.km(outer, inner) < (unit < 0 ? WIDEST_UNIT_KM : 60);
      }
      case ADMIN2 -> in != PlaceKind.ADMIN1 && gazetteer.km(outer, inner) < 40;
      case TOWN ->
          in != PlaceKind.ADMIN1 && in != PlaceKind.TOWN && gazetteer.km(outer, inner) < 30;
      case REGION, BELT -> in != PlaceKind.ADMIN1 && gazetteer.km(outer, inner) < 200;
      default -> false;
    };
  }

  /** A name within a longer place name is part of that: "Ain al-Asad air base". */
  private static boolean isPart(Span name, Span place) {
    return place.contains(name) && place.size() > name.size();
  }
}
