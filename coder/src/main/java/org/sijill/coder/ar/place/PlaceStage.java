// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.place.PlaceMention.Role;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.NameForms;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.Place;

/**
 * Stage {@code place}: which places a report names, where they are and how the words use them.
 * Adjectives of nationality are no mentions; they vote for the country of the story. Immutable and
 * thread-safe; {@link #read} is pure.
 */
public final class PlaceStage {
  private static final int NEIGHBOURS = 6;
  private static final int WIDEST_GAP = 3;

  /** How feminine adjectives of belonging end: "Kurdish villages" name none. */
  private static final String NISBA = "يه";

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;
  private final PlaceResolver resolver;
  private final PlaceBuilder builder;
  private final Pointers pointers;
  private final Roles roles;

  private PlaceStage(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.finder = new PlaceFinder(gazetteer, words);
    this.resolver = new PlaceResolver(gazetteer);
    this.builder = new PlaceBuilder(gazetteer);
    this.pointers = new Pointers(gazetteer, builder);
    this.roles = new Roles(gazetteer, words);
  }

  /** The stage with the places that ship with the project. */
  public static PlaceStage standard() {
    return new PlaceStage(Gazetteer.standard(), Words.load());
  }

  /**
   * Finds and resolves the places of a report.
   *
   * @param doc the report
   * @param quantities what stage quantity found
   * @param times what stage time found
   * @param names spans of people and organisations known by name; places inside them get role NAME
   * @return in order of the text, none overlapping another
   */
  public List<PlaceMention> read(
      Document doc, List<Quantity> quantities, List<TimeExpression> times, List<Span> names) {
    Reading reading = reading(doc, times);
    return mentions(doc, reading, names);
  }

  /** How each name of the report was resolved, with its runners-up. */
  public List<PlaceDecision> explain(Document doc, List<TimeExpression> times) {
    Reading reading = reading(doc, times);
    List<PlaceDecision> out = new ArrayList<>();
    for (int i = 0; i < reading.found.size(); i++) {
      Found f = reading.found.get(i);
      if (f.known()) {
        int pick = reading.picks.get(i);
        out.add(
            new PlaceDecision(
                f.span(),
                doc.quote(f.span()),
                pick < 0 ? null : gazetteer.id(pick),
                resolver.readings(f, context(doc, reading, i))));
      }
    }
    return List.copyOf(out);
  }

  /** Candidates with the places picked for them. */
  private record Reading(List<Found> found, Story story, List<Integer> picks) {}

  private Reading reading(Document doc, List<TimeExpression> times) {
    List<Found> found = new ArrayList<>();
    int time = 0;
    for (Found f : finder.find(doc)) {
      while (time < times.size() && times.get(time).span().last() <= f.span().first()) {
        time++;
      }
      if (time == times.size() || !times.get(time).span().overlaps(f.span())) {
        found.add(f);
      }
    }
    Story story = Story.of(gazetteer, found);
    PlaceResolver.Context alone = new PlaceResolver.Context(story, List.of(), List.of());
    List<Integer> picks = new ArrayList<>();
    for (Found f : found) {
      picks.add(f.known() ? resolver.pick(f, alone) : PlaceResolver.NONE);
    }
    Reading first = new Reading(found, story, picks);
    List<Integer> better = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      better.add(f.known() ? resolver.pick(f, context(doc, first, i)) : PlaceResolver.NONE);
    }
    return new Reading(found, story, better);
  }

  private PlaceResolver.Context context(Document doc, Reading reading, int i) {
    List<Integer> near = new ArrayList<>();
    List<Integer> beside = new ArrayList<>();
    Found f = reading.found.get(i);
    int paragraph = doc.sentenceOf(f.nameFirst()).paragraph();
    int last = Math.min(reading.picks.size(), i + NEIGHBOURS + 1);
    int end = f.span().last();
    for (int j = Math.max(0, i - NEIGHBOURS); j < last; j++) {
      int pick = reading.picks.get(j);
      Found g = reading.found.get(j);
      if (j == i + 1 && g.kind() == Found.Kind.ADJECTIVE && g.span().first() == f.span().last()) {
        beside.add(g.list());
      }
      int gap = j > i ? g.span().first() - end : f.span().first() - g.span().last();
      if (j > i && gap >= 0 && gap <= 1 && g.kind() != Found.Kind.ADJECTIVE) {
        end = g.span().last();
      }
      if (j == i || pick < 0 || doc.sentenceOf(g.nameFirst()).paragraph() != paragraph) {
        continue;
      }
      if (gazetteer.kind(pick) != PlaceKind.COUNTRY) {
        near.add(pick);
      }
      if (gap <= WIDEST_GAP) {
        beside.add(pick);
      }
    }
    return new PlaceResolver.Context(reading.story, near, beside);
  }

  private List<PlaceMention> mentions(Document doc, Reading reading, List<Span> names) {
    List<PlaceMention> out = new ArrayList<>();
    Memory memory = new Memory(gazetteer);
    Found before = null;
    int beforePick = PlaceResolver.NONE;
    for (int i = 0; i < reading.picks.size(); i++) {
      Found f = reading.found.get(i);
      int pick = reading.picks.get(i);
      Place place = place(doc, reading, i, memory);
      if (place == null) {
        continue;
      }
      boolean sameSentence =
          before != null
              && doc.sentenceOf(before.nameFirst()).equals(doc.sentenceOf(f.nameFirst()));
      Role role = roles.role(doc, f, pick, sameSentence ? before : null, beforePick, names);
      out.add(new PlaceMention(f.span(), place, role, rule(f, pick)));
      if (role == Role.LOCATION || role == Role.CONTAINER || role == Role.DATELINE) {
        memory.note(f, pick, place);
      }
      if (role != Role.NAME && role != Role.SIDE) {
        before = f;
        beforePick = pick;
      }
    }
    return List.copyOf(out);
  }

  private @Nullable Place place(Document doc, Reading reading, int i, Memory memory) {
    Found f = reading.found.get(i);
    int pick = reading.picks.get(i);
    return switch (f.kind()) {
      case ADJECTIVE -> null;
      case POINTER -> pointers.follow(doc, f, memory, reading.story);
      case UNKNOWN -> builder.unresolved(doc, f, beside(doc, reading, i, memory));
      case NAME -> {
        if (pick >= 0) {
          yield builder.resolved(doc, f, pick);
        }
        yield keeps(doc, f) ? builder.unresolved(doc, f, beside(doc, reading, i, memory)) : null;
      }
    };
  }

  /** Whether a name after a head is kept though none of the places of that name fits. */
  private boolean keeps(Document doc, Found f) {
    if (f.head() == null || f.head().unknown() == Head.Unknown.NO) {
      return false;
    }
    boolean ordinary = (gazetteer.marks(f.list(), 0) & NameForms.NEEDS_HEAD) != 0;
    String last = doc.token(f.nameLast() - 1).form();
    boolean described = f.head().many() && !last.startsWith("ال") && last.endsWith(NISBA);
    if (ordinary && !f.head().honours() || described) {
      return false;
    }
    return f.head().unknown() == Head.Unknown.KEEP
        || f.nameLast() - f.nameFirst() > 1
        || doc.token(f.nameFirst()).form().startsWith("ال");
  }

  /** The place beside an unknown one that holds it: the next one if close, or else the last. */
  private @Nullable Place beside(Document doc, Reading reading, int i, Memory memory) {
    Found f = reading.found.get(i);
    for (int j = i + 1; j < reading.picks.size(); j++) {
      Found g = reading.found.get(j);
      if (g.span().first() - f.span().last() > WIDEST_GAP) {
        break;
      }
      if (reading.picks.get(j) >= 0) {
        return builder.resolved(doc, g, reading.picks.get(j));
      }
    }
    return memory.container();
  }

  private static String rule(Found f, int pick) {
    return switch (f.kind()) {
      case ADJECTIVE -> "place.adjective";
      case POINTER -> "place.pointer";
      case UNKNOWN -> "place.unknown";
      case NAME ->
          pick < 0
              ? "place.unknown"
              : f.km() > 0
                  ? "place.distance"
                  : f.bearing() != Found.HERE
                      ? "place.direction"
                      : f.head() != null ? "place.head" : "place.name";
    };
  }
}
