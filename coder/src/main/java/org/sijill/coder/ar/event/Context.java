// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.text.Document;

/**
 * What the sentences of a report name besides the roles of their acts.
 *
 * @param sides the sides of each sentence, by its index
 * @param places the places of each sentence, by its index
 * @param inner the sides that lie inside longer ones, such as the owners of positions
 * @param named all sides, in order
 * @param sentences number of sentences
 */
record Context(
    Map<Integer, List<SideMention>> sides,
    Map<Integer, List<PlaceMention>> places,
    List<SideMention> inner,
    List<SideMention> named,
    int sentences) {

  static Context of(List<SentenceActs> sentences, List<SideMention> all) {
    Map<Integer, List<SideMention>> sides = new HashMap<>();
    Map<Integer, List<PlaceMention>> places = new HashMap<>();
    int last = 0;
    for (SentenceActs sentence : sentences) {
      last = sentence.sentence().index();
      sides.put(last, sentence.outline().sides());
      places.put(last, sentence.outline().places());
    }
    return new Context(
        Map.copyOf(sides),
        Map.copyOf(places),
        all.stream().filter(SideMention::inner).toList(),
        all,
        last + 1);
  }

  /**
   * The scene of an event whose own clauses name no place: the most precise place of the nearest
   * sentence before, or else after; null if the report names none.
   */
  @Nullable PlaceMention sceneOf(Draft draft) {
    int index = draft.first().sentence().index();
    for (int i = index; i >= 0; i--) {
      PlaceMention found = mostPrecise(i);
      if (found != null) {
        return found;
      }
    }
    for (int i = index + 1; i < sentences; i++) {
      PlaceMention found = mostPrecise(i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable PlaceMention mostPrecise(int sentence) {
    PlaceMention best = null;
    for (PlaceMention place : places.getOrDefault(sentence, List.of())) {
      if (best == null || place.place().precision().compareTo(best.place().precision()) < 0) {
        best = place;
      }
    }
    return best;
  }

  /** The side inside a longer mention that owns it: "the militia" in "positions of the militia". */
  @Nullable SideMention ownerOf(SideMention outer) {
    for (SideMention side : inner) {
      boolean inside =
          side.span().start() >= outer.span().start() && side.span().end() <= outer.span().end();
      if (inside && Participants.isArmed(new Act.Participant(side, side.span(), ""))) {
        return side;
      }
    }
    return null;
  }

  /** The words by which the report names a known side, in order of the text, itself included. */
  List<String> namings(SideMention side) {
    String id = side.party().id();
    if (id == null || side.form() == SideMention.Form.SITE) {
      return List.of();
    }
    return named.stream()
        .filter(other -> id.equals(other.party().id()))
        .filter(other -> other.form() != SideMention.Form.ADJECTIVE)
        .map(other -> other.party().text())
        .distinct()
        .toList();
  }

  /**
   * The words by which the report names who is cited: those of a known side; the office of a named
   * person and the name of who holds an office, where one stands beside the other.
   */
  List<String> namingsOfSource(SideMention side, Document document) {
    List<String> out = new ArrayList<>(namings(side));
    for (SideMention other : named) {
      boolean same = !other.inner() && other.party().text().equals(side.party().text());
      if (!same) {
        continue;
      }
      for (SideMention beside : named) {
        boolean held = isPerson(other) != isPerson(beside) && !beside.inner();
        if (held && (adjacent(beside, other, document) || adjacent(other, beside, document))) {
          out.add(beside.party().text());
        }
      }
    }
    return out.stream().distinct().toList();
  }

  private static boolean isPerson(SideMention side) {
    return side.form() == SideMention.Form.PERSON;
  }

  /** Whether a mention ends where another begins, or a comma before it. */
  private static boolean adjacent(SideMention before, SideMention after, Document document) {
    int from = before.span().last();
    int to = after.span().first();
    return from == to && document.token(to).start() == after.span().start()
        || from + 1 == to
            && !document.token(from).isWord()
            && document.token(to).start() == after.span().start();
  }

  /** The sides that the whole report names, in order. */
  List<SideMention> allSides() {
    List<SideMention> out = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      out.addAll(sides.getOrDefault(i, List.of()));
    }
    return out;
  }

  /** The sides that the sentences of an event name, in order of its acts. */
  List<SideMention> sidesOf(Draft draft) {
    List<SideMention> out = new ArrayList<>();
    for (Act act : draft.acts()) {
      for (SideMention side : sides.getOrDefault(act.sentence().index(), List.of())) {
        if (!out.contains(side)) {
          out.add(side);
        }
      }
    }
    return out;
  }
}
