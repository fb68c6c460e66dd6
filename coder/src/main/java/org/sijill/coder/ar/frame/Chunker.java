// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;

/**
 * Cuts a sentence into chunks in one pass from left to right. A preposition governs the next chunk
 * and, through a noun group, the chunks in genitive after it. Not thread-safe; one for a sentence.
 */
final class Chunker {
  private static final Set<String> THAT =
      Set.of("ان", "انه", "انها", "انهم", "انهما", "انهن", "بان", "بانه", "بانها", "بانهم", "لان");
  private static final Set<String> RELATIVE =
      Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان", "اللواتي", "اللاتي");
  private static final Set<String> CLAUSE =
      Set.of(
          "فيما", "بينما", "حيث", "حين", "عندما", "لكن", "لكنه", "لكنها", "اذ", "بيد", "كما",
          "بعدما", "قبلما", "حينما", "فقد", "مما", "ما", "وقد", "غير");
  private static final Set<String> AGENTS = Set.of("قبل", "جانب", "طرف");
  private static final Set<String> HANDS = Set.of("يد", "ايدي", "يدي", "ايادي");
  private static final Set<String> BESIDE =
      Set.of(
          "بدعم",
          "بقياده",
          "بمسانده",
          "باسناد",
          "بمشاركه",
          "مدعوما",
          "مدعومه",
          "بمساعده",
          "بغطاء",
          "بالتعاون",
          "بالتنسيق",
          "مدعومين",
          "المدعومه",
          "المدعوم",
          "الموالي",
          "المواليه",
          "مواليه",
          "موالين",
          "الموالين",
          "بزعامه");

  private final Document document;
  private final Sentence sentence;

  /** "and that hours after ...": begins what was at another time. */
  private static final Set<String> ASIDE = Set.of("وذلك", "ذلك", "وهذا");

  private static final Set<String> LEADS_AWAY =
      Set.of("بعد", "قبل", "عقب", "غداه", "قبيل", "بعيد", "ردا", "تزامنا", "عشيه");

  /** Words that with min make one preposition: near. */
  private static final Set<String> NEAR = Set.of("بالقرب", "وبالقرب", "مقربه");

  private final Mentions mentions;
  private final Lexicon lexicon;
  private final List<Chunk> out = new ArrayList<>();
  private Preposition pending = Preposition.NONE;
  private Preposition group = Preposition.NONE;
  private boolean joined;
  private @Nullable Quantity partitive;

  Chunker(Document document, Sentence sentence, Mentions mentions, Lexicon lexicon) {
    this.document = document;
    this.sentence = sentence;
    this.mentions = mentions;
    this.lexicon = lexicon;
  }

  /** The sentence's chunks in order; function words leave none, but govern those after them. */
  List<Chunk> chunks() {
    int i = sentence.first();
    while (i < sentence.last()) {
      i = next(i);
    }
    return List.copyOf(out);
  }

  private int next(int i) {
    Token token = document.token(i);
    if (!token.isWord() && !token.isNumber()) {
      Mention mention = mentions.at(i);
      if (mention != null) {
        return mention(mention, null);
      }
      return mark(token);
    }
    Mention mention = mentions.at(i);
    Lexicon.Hit hit = lexicon.at(document, i, sentence.last());
    if (mention != null && (hit == null || beats(mention, hit))) {
      return mention(mention, hit);
    }
    Quantity quantity = mentions.quantityAt(i);
    if (quantity != null && (hit == null || quantity.span().last() > hit.last())) {
      return quantity(quantity);
    }
    if (hit != null) {
      return hit(hit, i);
    }
    return functionOrWord(token);
  }

  /** A mention stands against a word of the lexicon unless it is no longer and the word an act. */
  private boolean beats(Mention mention, Lexicon.Hit hit) {
    Lexeme lexeme = hit.lexemes().get(0);
    if (lexeme instanceof Lexeme.OfAct act && act.word().frame().actClass().equals("casualties")) {
      return mention instanceof TimeExpression;
    }
    boolean occupier =
        lexeme instanceof Lexeme.OfAct act
            && act.word().frame().actClass().equals("capture")
            && act.verb() == null
            && mention instanceof SideMention;
    if (occupier) {
      return true;
    }
    boolean describes =
        lexeme instanceof Lexeme.OfModifier
            && !out.isEmpty()
            && out.get(out.size() - 1).is(Chunk.Kind.ACT)
            && out.get(out.size() - 1).span().last() == mention.span().first()
            && !out.get(out.size() - 1).isVerb()
            && !isCounted(mention);
    if (describes) {
      return false;
    }
    boolean act = hit.lexemes().stream().anyMatch(l -> l instanceof Lexeme.OfAct);
    if (act && mention instanceof SideMention side && unknownPerson(side)) {
      return false;
    }
    if (mention.span().last() != hit.last()) {
      return mention.span().last() > hit.last();
    }
    return mention instanceof TimeExpression
        || hit.lexemes().stream()
            .noneMatch(l -> l instanceof Lexeme.OfAct || l instanceof Lexeme.OfWeapon);
  }

  /** A person whose name is not known: any two words that can be names. */
  private static boolean unknownPerson(SideMention side) {
    return side.form() == SideMention.Form.PERSON && side.party().id() == null;
  }

  /** Whether a number stands before it: "four gunmen" do not describe the act before them. */
  private boolean isCounted(Mention mention) {
    int first = mention.span().first();
    Quantity count = mentions.countOf(first, first + 1);
    return count != null && count.span().first() < first;
  }

  private int mention(Mention mention, Lexicon.@Nullable Hit hit) {
    Span span = mention.span();
    int first = span.first();
    Split split = splitAt(first, span.start());
    governedBy(split);
    boolean definite = split.has(Split.AL) || document.token(first).form().startsWith("ال");
    if (hit != null
        && hit.last() < span.last()
        && hit.lexemes().get(0) instanceof Lexeme.OfWeapon weapon
        && mention instanceof SideMention side) {
      add(
          Chunk.Kind.WEAPON,
          document.span(first, hit.last(), hit.split().skip()),
          definite,
          null,
          null,
          weapon);
      if (side.party().kind() == PartyKind.SITE) {
        SideMention owner = mentions.innerAt(hit.last());
        if (owner == null || owner.span().last() != span.last()) {
          return hit.last();
        }
        add(Chunk.Kind.SIDE, owner.span(), true, owner, null, null);
        return span.last();
      }
      add(Chunk.Kind.SIDE, span, true, mention, null, null);
    } else if (mention instanceof TimeExpression) {
      Preposition outer = group;
      add(Chunk.Kind.TIME, span, true, mention, null, null);
      group = outer;
    } else {
      Mention chosen = mention instanceof PlaceMention place ? sideOrPlace(place) : mention;
      Chunk.Kind kind = chosen instanceof PlaceMention ? Chunk.Kind.PLACE : Chunk.Kind.SIDE;
      add(kind, span, definite, chosen, mentions.countOf(first, span.last()), null);
    }
    return span.last();
  }

  /**
   * A country or capital is a side where nothing makes it a location: as subject, object or
   * genitive, or beside other sides; a place after a preposition of place or in apposition to one.
   */
  private Mention sideOrPlace(PlaceMention place) {
    SideMention side = mentions.sideAs(place);
    if (side == null || side.form() == SideMention.Form.SITE) {
      return place;
    }
    return switch (pending) {
      case NONE -> {
        Chunk before = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean locative =
            before != null
                && (before.is(Chunk.Kind.PLACE)
                    || before.is(Chunk.Kind.WORD) && group != Preposition.NONE
                    || isSuffered(before) && place.place().precision() != Precision.COUNTRY);
        yield locative ? place : side;
      }
      case AGENT, WITH, OF, BESIDE, ACCORDING -> side;
      default -> place;
    };
  }

  /** "the Paris attacks", "the Ankara bombing": a city after such a noun is where it was. */
  private static boolean isSuffered(Chunk before) {
    Lexeme.OfAct act = before.act();
    return act != null
        && act.verb() == null
        && switch (act.word().frame().name()) {
          case "attack", "assault", "explode", "bomb", "suicide", "massacre", "chemical" -> true;
          default -> false;
        };
  }

  /** The way to split the first token that leaves the mention's first character. */
  private Split splitAt(int index, int start) {
    Token token = document.token(index);
    Split best = token.splits().get(0);
    for (Split split : token.splits()) {
      if (document.offset(index, split.skip()) <= start && split.skip() >= best.skip()) {
        best = split;
      }
    }
    if (start == token.start()) {
      for (Split split : token.splits()) {
        if (split.flags() == Split.AL) {
          return split;
        }
      }
      return token.splits().get(0);
    }
    return best;
  }

  private int quantity(Quantity quantity) {
    Span span = quantity.span();
    governedBy(splitAt(span.first(), span.start()));
    Span noun = quantity.noun();
    int last = span.last();
    if (noun != null && noun.first() >= last && covered(noun.first())) {
      return last;
    }
    if (last < sentence.last() && covered(last) && noun == null) {
      return last;
    }
    Span whole =
        noun == null || noun.last() <= last ? span : document.span(span.first(), noun.last());
    add(Chunk.Kind.QUANTITY, whole, false, quantity, quantity, null);
    return whole.last();
  }

  /** Whether the counted noun is a chunk of its own, which will then carry the number. */
  private boolean covered(int token) {
    return token < sentence.last()
        && (mentions.at(token) instanceof SideMention
            || lexicon.at(document, token, sentence.last()) != null);
  }

  private int hit(Lexicon.Hit hit, int i) {
    governedBy(hit.split());
    Span span = document.span(i, hit.last(), hit.split().skip());
    Lexeme lexeme = Readings.choose(hit, document, pending, out);
    boolean definite = hit.split().has(Split.AL) || document.token(i).form().startsWith("ال");
    Chunk.Kind kind = kind(lexeme);
    Quantity count =
        kind == Chunk.Kind.ACT || kind == Chunk.Kind.WEAPON ? countBefore(i, hit.last()) : null;
    add(kind, span, definite, null, count, lexeme, hit.lexemes());
    return hit.last();
  }

  private @Nullable Quantity countBefore(int first, int last) {
    return mentions.countOf(first, last);
  }

  private static Chunk.Kind kind(Lexeme lexeme) {
    if (lexeme instanceof Lexeme.OfAct) {
      return Chunk.Kind.ACT;
    }
    if (lexeme instanceof Lexeme.OfCue) {
      return Chunk.Kind.CUE;
    }
    return lexeme instanceof Lexeme.OfWeapon ? Chunk.Kind.WEAPON : Chunk.Kind.MODIFIER;
  }

  /** Whether a word may be one of grammar, whole or after proclitics: most are not. */
  private static final WordMemo<Boolean> FUNCTION = new WordMemo<>(Chunker::mayGovern);

  private static boolean mayGovern(WordForm word) {
    String form = word.form();
    if (form.startsWith("ب") || form.equals("قبضه")) {
      return true;
    }
    if (HANDS.contains(form) || BESIDE.contains(form) || THAT.contains(form)) {
      return true;
    }
    for (Split split : word.splits()) {
      String stem = split.stem();
      boolean function =
          THAT.contains(stem)
              || RELATIVE.contains(stem)
              || CLAUSE.contains(stem)
              || Preposition.of(stem) != Preposition.NONE
              || stem.equals("من")
              || stem.equals("علي");
      if (function) {
        return true;
      }
    }
    return false;
  }

  private int functionOrWord(Token token) {
    if (!FUNCTION.of(token)) {
      return word(token);
    }
    int i = token.index();
    String form = token.form();
    boolean hands =
        HANDS.contains(form) && pending == Preposition.IN
            || form.startsWith("ب") && HANDS.contains(form.substring(1))
            || form.equals("قبضه") && pending == Preposition.IN;
    if (hands) {
      pending = Preposition.NONE;
      return govern(Preposition.AGENT, token.splits().get(0), i + 1);
    }
    Token after = i + 1 < sentence.last() ? document.token(i + 1) : null;
    boolean aside = ASIDE.contains(form) && after != null && LEADS_AWAY.contains(after.form());
    if (aside) {
      return function(Chunk.Kind.CLAUSE, token, token.splits().get(0));
    }
    if (NEAR.contains(form) && after != null && after.form().equals("من")) {
      return govern(Preposition.IN, token.splits().get(0), i + 2);
    }
    for (Split split : token.splits()) {
      if (split.has(Split.AL | Split.BI | Split.LI | Split.KA | Split.SA) && !THAT.contains(form)) {
        continue;
      }
      String stem = split.stem();
      if (stem.equals("من") && after != null && AGENTS.contains(after.form())
          || stem.equals("علي") && after != null && HANDS.contains(after.form())) {
        return govern(Preposition.AGENT, split, i + 2);
      }
      if (THAT.contains(stem)) {
        return function(Chunk.Kind.THAT, token, split);
      }
      if (RELATIVE.contains(stem)) {
        return function(Chunk.Kind.RELATIVE, token, split);
      }
      if (stem.equals("من") && countedBefore(i)) {
        return i + 1;
      }
      Preposition preposition = Preposition.of(stem);
      if (preposition != Preposition.NONE) {
        if (after != null && (after.form().equals("ان") || after.form().equals("ما"))) {
          return function(Chunk.Kind.CLAUSE, token, split) + 1;
        }
        return govern(preposition, split, i + 1);
      }
      if (CLAUSE.contains(stem)) {
        return function(Chunk.Kind.CLAUSE, token, split);
      }
    }
    if (BESIDE.contains(form)) {
      return govern(Preposition.BESIDE, token.splits().get(0), i + 1);
    }
    return word(token);
  }

  /** "13 of the soldiers": after a bare number, min leads to what it counts. */
  private boolean countedBefore(int i) {
    Quantity quantity = i > sentence.first() ? mentions.countOf(i - 1, i) : null;
    boolean bare =
        quantity != null
            && quantity.span().last() == i
            && (quantity.noun() == null || quantity.noun().first() > i)
            && !out.isEmpty();
    if (bare && out.get(out.size() - 1).is(Chunk.Kind.QUANTITY)) {
      Chunk number = out.remove(out.size() - 1);
      pending = number.preposition();
      joined = number.joined();
      partitive = quantity;
      return true;
    }
    if (bare) {
      partitive = quantity;
    }
    return bare;
  }

  private int govern(Preposition preposition, Split split, int next) {
    joined |= split.has(Split.CONJUNCTION);
    pending = pending == Preposition.BESIDE || pending == Preposition.AGENT ? pending : preposition;
    return next;
  }

  private int function(Chunk.Kind kind, Token token, Split split) {
    joined |= split.has(Split.CONJUNCTION);
    pending = Preposition.NONE;
    add(kind, document.span(token.index(), token.index() + 1), false, null, null, null);
    return token.index() + 1;
  }

  private int word(Token token) {
    Split split = token.splits().get(0);
    for (Split candidate : token.splits()) {
      if (candidate.has(Split.AL)) {
        split = candidate;
        break;
      }
    }
    governedBy(split);
    if (looksLikeVerb(token.form())) {
      add(
          Chunk.Kind.CLAUSE,
          document.span(token.index(), token.index() + 1),
          false,
          null,
          null,
          null);
      return token.index() + 1;
    }
    add(
        Chunk.Kind.WORD,
        document.span(token.index(), token.index() + 1),
        split.has(Split.AL),
        null,
        null,
        null);
    return token.index() + 1;
  }

  /** An imperfect with an object pronoun ("which the army runs") begins a clause of its own. */
  private static boolean looksLikeVerb(String form) {
    return form.length() >= 5
        && (form.startsWith("ي") || form.startsWith("ت"))
        && (form.endsWith("ها") || form.endsWith("هم"));
  }

  private int mark(Token token) {
    if (token.kind() == org.sijill.coder.ar.text.TokenKind.PUNCT) {
      boolean quote =
          token.is('"') || token.is('«') || token.is('»') || token.is('“') || token.is('”');
      if (!quote) {
        Preposition outer = pending;
        add(
            Chunk.Kind.PUNCT,
            document.span(token.index(), token.index() + 1),
            false,
            null,
            null,
            null);
        pending = token.is('(') ? outer : Preposition.NONE;
        group = Preposition.NONE;
      }
    } else {
      add(
          Chunk.Kind.WORD,
          document.span(token.index(), token.index() + 1),
          false,
          null,
          null,
          null);
    }
    return token.index() + 1;
  }

  private void governedBy(Split split) {
    joined |= split.has(Split.CONJUNCTION);
    Preposition glued = Preposition.of(split);
    if (glued != Preposition.NONE && pending != Preposition.BESIDE) {
      pending = glued;
    }
  }

  private void add(
      Chunk.Kind kind,
      Span span,
      boolean definite,
      @Nullable Mention mention,
      @Nullable Quantity count,
      @Nullable Lexeme lexeme) {
    add(kind, span, definite, mention, count, lexeme, List.of());
  }

  private void add(
      Chunk.Kind kind,
      Span span,
      boolean definite,
      @Nullable Mention mention,
      @Nullable Quantity count,
      @Nullable Lexeme lexeme,
      List<Lexeme> readings) {
    if (kind == Chunk.Kind.SIDE && count == null) {
      count = partitive;
    }
    partitive = null;
    Preposition preposition = pending;
    boolean nominal =
        kind == Chunk.Kind.SIDE
            || kind == Chunk.Kind.PLACE
            || kind == Chunk.Kind.QUANTITY
            || kind == Chunk.Kind.WORD
            || kind == Chunk.Kind.WEAPON;
    if (preposition == Preposition.NONE && nominal && inheritsGroup(kind)) {
      preposition = joined && group == Preposition.BESIDE ? supported() : group;
    }
    out.add(
        new Chunk(
            document.token(span.first()).form(),
            out.size(),
            kind,
            span,
            preposition,
            joined,
            definite,
            mention,
            count,
            lexeme,
            readings));
    group = nominal || kind == Chunk.Kind.MODIFIER ? preposition : Preposition.NONE;
    pending = Preposition.NONE;
    joined = false;
  }

  /**
   * What governs the side that a supported one is joined to: "between A, backed by B, and C" joins
   * C to A.
   */
  private Preposition supported() {
    for (int i = out.size() - 1; i >= 0; i--) {
      Chunk chunk = out.get(i);
      if (!chunk.isNominal()) {
        break;
      }
      if (chunk.preposition() == Preposition.WITH) {
        return Preposition.WITH;
      }
    }
    return Preposition.BESIDE;
  }

  /**
   * Whether a chunk without a preposition of its own stands in the noun group before it: in
   * genitive after a plain noun, or joined to a group by a conjunction.
   */
  private boolean inheritsGroup(Chunk.Kind kind) {
    if (out.isEmpty()) {
      return false;
    }
    Chunk before = out.get(out.size() - 1);
    if (joined) {
      return kind != Chunk.Kind.WORD && (before.isNominal() || before.is(Chunk.Kind.WORD));
    }
    return before.is(Chunk.Kind.WORD) || before.is(Chunk.Kind.MODIFIER) || before.isNominal();
  }
}
