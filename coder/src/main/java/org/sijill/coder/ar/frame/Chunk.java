// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;

/**
 * A piece of a sentence: a mention, a word of the lexicon, a function word or any other word.
 *
 * @param form the folded form of its first token
 * @param index position among the sentence's chunks
 * @param kind what it is
 * @param span where it stands
 * @param preposition what governs it, its own or inherited within a noun group
 * @param joined whether a conjunction stands before it
 * @param definite whether its first word has the article
 * @param mention the mention, for kinds that have one
 * @param count the number that counts it, where there is one
 * @param lexeme the word of the lexicon, for kinds that have one
 * @param readings all that the word may mean, the lexeme first
 */
record Chunk(
    String form,
    int index,
    Kind kind,
    Span span,
    Preposition preposition,
    boolean joined,
    boolean definite,
    @Nullable Mention mention,
    @Nullable Quantity count,
    @Nullable Lexeme lexeme,
    List<Lexeme> readings) {

  enum Kind {
    SIDE,
    PLACE,
    TIME,
    QUANTITY,
    WEAPON,
    ACT,
    CUE,
    MODIFIER,
    /** an, inna: begins what is said. */
    THAT,
    /** alladhi: begins a relative clause. */
    RELATIVE,
    /** Begins another clause: while, where, as, but, when. */
    CLAUSE,
    PUNCT,
    WORD
  }

  boolean is(Kind other) {
    return kind == other;
  }

  @Nullable SideMention side() {
    return mention instanceof SideMention side ? side : null;
  }

  @Nullable PlaceMention place() {
    return mention instanceof PlaceMention place ? place : null;
  }

  @Nullable TimeExpression time() {
    return mention instanceof TimeExpression time ? time : null;
  }

  /** The act word, or null. */
  Lexeme.@Nullable OfAct act() {
    return lexeme instanceof Lexeme.OfAct act ? act : null;
  }

  /** Whether both readings of a word are verbs, or neither. */
  private static boolean sameForm(Lexeme a, Lexeme b) {
    return (a.verb() == null) == (b.verb() == null);
  }

  /** The acts that the word may tell, the likeliest first. */
  List<Lexeme.OfAct> actReadings() {
    Lexeme.OfAct likeliest = act();
    if (likeliest == null) {
      return List.of();
    }
    List<Lexeme.OfAct> out = new ArrayList<>(List.of(likeliest));
    for (Lexeme reading : readings) {
      if (reading instanceof Lexeme.OfAct other
          && sameForm(other, likeliest)
          && out.stream().noneMatch(a -> a.word().frame().equals(other.word().frame()))) {
        out.add(other);
      }
    }
    return out;
  }

  /** The same as a word that tells no act. */
  Chunk plain() {
    Lexeme other =
        readings.stream().filter(r -> r instanceof Lexeme.OfCue).findFirst().orElse(null);
    return copy(other == null ? Kind.WORD : Kind.CUE, count, other);
  }

  /** The cue word, or null. */
  Lexeme.@Nullable OfCue cue() {
    return lexeme instanceof Lexeme.OfCue cue ? cue : null;
  }

  /** The same with a count, if it has none of its own. */
  Chunk withCount(@Nullable Quantity other) {
    return count != null || other == null ? this : copy(kind, other, lexeme);
  }

  private Chunk copy(Kind newKind, @Nullable Quantity newCount, @Nullable Lexeme newLexeme) {
    return new Chunk(
        form,
        index,
        newKind,
        span,
        preposition,
        joined,
        definite,
        mention,
        newCount,
        newLexeme,
        readings);
  }

  /** Whether it is a colon. */
  boolean colon() {
    return form.equals(":");
  }

  /** Whether it is a finite verb of the lexicon. */
  boolean isVerb() {
    return lexeme != null && lexeme.verb() != null;
  }

  /** Whether it can be a participant: a side, a place, a weapon or counted people. */
  boolean isNominal() {
    return switch (kind) {
      case SIDE, PLACE, WEAPON, QUANTITY -> true;
      default -> false;
    };
  }
}
