// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.WordSets;

/**
 * What a sentence holds besides its acts: for claims, tallies and context.
 *
 * @param times its time expressions
 * @param places its places
 * @param sides its sides
 * @param claims whether it speaks of a claim of responsibility
 * @param denies whether it speaks of a denial
 * @param accident whether it speaks of an accident, a disaster, sport or a court case
 * @param court whether it speaks of a court case
 * @param remembers whether it speaks of an anniversary or a memorial
 * @param crime whether it speaks of ordinary crime
 * @param themes how many of its words are of sport, technology, economy, culture or science
 * @param context triggers of the acts that their clauses tell as context
 */
public record Outline(
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<SideMention> sides,
    boolean claims,
    boolean denies,
    boolean accident,
    boolean court,
    boolean remembers,
    boolean crime,
    int themes,
    Set<Span> context) {
  private static final Set<String> THEME = WordSets.arabic().of("theme");

  /** Of a sentence that holds nothing. */
  static final Outline NONE =
      new Outline(
          List.of(), List.of(), List.of(), false, false, false, false, false, false, 0, Set.of());

  static Outline of(List<Chunk> chunks, List<ActBuilder> acts) {
    List<TimeExpression> times = new ArrayList<>();
    List<PlaceMention> places = new ArrayList<>();
    List<SideMention> sides = new ArrayList<>();
    boolean claims = false;
    boolean denies = false;
    boolean accident = false;
    boolean court = false;
    boolean remembers = false;
    boolean crime = false;
    int themes = 0;
    for (Chunk chunk : chunks) {
      if (chunk.mention() instanceof TimeExpression time) {
        times.add(time);
      } else if (chunk.mention() instanceof PlaceMention place) {
        places.add(place);
      } else if (chunk.mention() instanceof SideMention side) {
        sides.add(side);
      }
      themes += THEME.contains(Lexicon.bare(chunk.form())) ? 1 : 0;
      Lexeme.OfCue lexeme = chunk.cue();
      if (lexeme == null) {
        continue;
      }
      Cue cue = lexeme.word().cue();
      claims |= cue == Cue.CLAIM;
      denies |= cue == Cue.DENY;
      crime |= cue == Cue.CRIME;
      remembers |= cue == Cue.REMEMBER;
      court |= cue == Cue.COURT;
      accident |=
          cue == Cue.ACCIDENT || cue == Cue.REMEMBER || cue == Cue.COURT || cue == Cue.DRILL;
    }
    return new Outline(
        List.copyOf(times),
        List.copyOf(places),
        List.copyOf(sides),
        claims,
        denies,
        accident,
        court,
        remembers,
        crime,
        themes,
        Remoteness.of(chunks, acts));
  }
}
