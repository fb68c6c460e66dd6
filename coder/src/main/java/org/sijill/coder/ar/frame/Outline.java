// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.CueWord.Cue;

/**
 * What a sentence holds besides its acts: for claims, tallies and context.
 *
 * @param times its time expressions
 * @param places its places
 * @param sides its sides
 * @param claims whether it speaks of a claim of responsibility
 * @param denies whether it speaks of a denial
 * @param accident whether it speaks of an accident, a disaster, sport or a court case
 */
public record Outline(
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<SideMention> sides,
    boolean claims,
    boolean denies,
    boolean accident) {

  static Outline of(List<Chunk> chunks) {
    List<TimeExpression> times = new ArrayList<>();
    List<PlaceMention> places = new ArrayList<>();
    List<SideMention> sides = new ArrayList<>();
    boolean claims = false;
    boolean denies = false;
    boolean accident = false;
    for (Chunk chunk : chunks) {
      if (chunk.mention() instanceof TimeExpression time) {
        times.add(time);
      } else if (chunk.mention() instanceof PlaceMention place) {
        places.add(place);
      } else if (chunk.mention() instanceof SideMention side) {
        sides.add(side);
      }
      claims |= Clauses.isCue(chunk, Cue.CLAIM);
      denies |= Clauses.isCue(chunk, Cue.DENY);
      accident |=
          Clauses.isCue(chunk, Cue.ACCIDENT)
              || Clauses.isCue(chunk, Cue.REMEMBER)
              || Clauses.isCue(chunk, Cue.DRILL);
    }
    return new Outline(
        List.copyOf(times), List.copyOf(places), List.copyOf(sides), claims, denies, accident);
  }
}
