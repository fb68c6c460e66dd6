// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.Geo;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.SectionKind;

/**
 * Stage {@code place}: which places a report names, where they are and how the words use them.
 * Immutable and thread-safe; {@link #read} is pure.
 */
public final class PlaceStage {
  private static final double COUNTRY_SHIFT_KM = 180;
  private static final double PROVINCE_SHIFT_KM = 30;

  private final Gazetteer gazetteer;
  private final Words words;
  private final PlaceFinder finder;
  private final PlaceResolver resolver;

  private PlaceStage(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.finder = new PlaceFinder(gazetteer, words);
    this.resolver = new PlaceResolver(gazetteer);
  }

  /** The stage with the places that ship with the project; loads them, so keep the result. */
  public static PlaceStage standard() {
    return new PlaceStage(Gazetteer.load(), Words.load());
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
    List<Found> found =
        finder.find(doc).stream()
            .filter(f -> times.stream().noneMatch(t -> t.span().overlaps(f.span())))
            .toList();
    Story story = Story.of(gazetteer, found);
    int[] picks = new int[found.size()];
    for (int pass = 0; pass < 2; pass++) {
      int[] before = picks.clone();
      for (int i = 0; i < picks.length; i++) {
        picks[i] =
            found.get(i).known()
                ? resolver.pick(
                    found.get(i), story, pass == 0 ? List.of() : near(doc, found, before, i))
                : PlaceResolver.NONE;
      }
    }
    return mentions(doc, found, picks, names);
  }

  private List<Integer> near(Document doc, List<Found> found, int[] picks, int i) {
    List<Integer> near = new ArrayList<>();
    int paragraph = doc.sentenceOf(found.get(i).nameFirst()).paragraph();
    for (int j = Math.max(0, i - 6); j < Math.min(picks.length, i + 7); j++) {
      if (j != i
          && picks[j] >= 0
          && gazetteer.kind(picks[j]) != PlaceKind.COUNTRY
          && doc.sentenceOf(found.get(j).nameFirst()).paragraph() == paragraph) {
        near.add(picks[j]);
      }
    }
    return near;
  }

  private List<PlaceMention> mentions(
      Document doc, List<Found> found, int[] picks, List<Span> names) {
    List<PlaceMention> out = new ArrayList<>();
    int previous = PlaceResolver.NONE;
    Span previousSpan = new Span(-9, -9, 0, 0);
    for (int i = 0; i < picks.length; i++) {
      Found f = found.get(i);
      int pick = picks[i];
      if (pick < 0 && f.known()) {
        continue;
      }
      int beside =
          i + 1 < picks.length && f.span().last() + 2 >= found.get(i + 1).span().first()
              ? picks[i + 1]
              : -1;
      Place place =
          pick < 0 ? unresolved(doc, f, beside >= 0 ? beside : previous) : place(doc, f, pick);
      out.add(
          new PlaceMention(
              f.span(), place, role(doc, f, pick, previous, previousSpan, names), rule(f)));
      if (pick >= 0) {
        previous = pick;
        previousSpan = f.span();
      }
    }
    return List.copyOf(out);
  }

  private static String rule(Found f) {
    return f.list() < 0
        ? "place.unknown"
        : f.bearing() != Found.HERE
            ? "place.direction"
            : f.head() != null ? "place.head" : "place.name";
  }

  private PlaceMention.Role role(
      Document doc, Found f, int pick, int previous, Span previousSpan, List<Span> names) {
    if (names.stream().anyMatch(n -> n.overlaps(f.span()))) {
      return PlaceMention.Role.NAME;
    }
    Sentence sentence = doc.sentenceOf(f.span().first());
    if (sentence.section() == SectionKind.DATELINE || dateline(doc, f, sentence)) {
      return PlaceMention.Role.DATELINE;
    }
    if (pick >= 0 && side(doc, f, pick, sentence)) {
      return PlaceMention.Role.SIDE;
    }
    if (pick >= 0
        && previous >= 0
        && f.span().first() - previousSpan.last() <= 1
        && f.span().first() >= sentence.first()
        && contains(pick, previous)) {
      return PlaceMention.Role.CONTAINER;
    }
    return PlaceMention.Role.LOCATION;
  }

  private boolean contains(int outer, int inner) {
    if (!gazetteer.sameCountry(outer, inner) || outer == inner) {
      return false;
    }
    return switch (gazetteer.kind(outer)) {
      case COUNTRY -> true;
      case ADMIN1 -> gazetteer.admin1Place(inner) == outer;
      case ADMIN2 -> gazetteer.sameAdmin2(outer, inner);
      case TOWN -> !gazetteer.kind(inner).equals(PlaceKind.TOWN) && gazetteer.km(outer, inner) < 20;
      default -> false;
    };
  }

  private static boolean dateline(Document doc, Found f, Sentence sentence) {
    if (sentence.section() != SectionKind.LEAD || f.span().first() > sentence.first() + 1) {
      return false;
    }
    for (int i = f.span().last(); i < Math.min(sentence.last(), f.span().last() + 6); i++) {
      Token t = doc.token(i);
      if (t.is('-') || t.is('–') || t.is('—') || t.is('/') && t.spaced()) {
        return true;
      }
    }
    return false;
  }

  private boolean side(Document doc, Found f, int pick, Sentence sentence) {
    boolean speaks =
        gazetteer.kind(pick) == PlaceKind.COUNTRY
            || gazetteer.kind(pick) == PlaceKind.TOWN && gazetteer.tier(pick) == 3;
    if (!speaks || f.head() != null || f.bearing() != Found.HERE) {
      return false;
    }
    if (!f.cued()) {
      if (f.span().first() > sentence.first()
          && cue("side_verb", doc.token(f.span().first() - 1))) {
        return true;
      }
      if (f.span().last() < sentence.last() && cue("side_verb", doc.token(f.span().last()))) {
        return true;
      }
    }
    return f.span().first() > sentence.first() && cue("side_noun", doc.token(f.span().first() - 1));
  }

  private boolean cue(String kind, Token token) {
    return token.splits().stream()
        .anyMatch(s -> (s.flags() & ~3) == 0 && words.cue(kind, s.stem()));
  }

  private Place place(Document doc, Found f, int pick) {
    PlaceKind kind = gazetteer.kind(pick);
    Precision precision = precision(f, kind);
    double lat = gazetteer.lat(pick);
    double lon = gazetteer.lon(pick);
    @Nullable String relation = null;
    if (f.bearing() != Found.HERE) {
      relation = doc.text().substring(f.span().start(), doc.token(f.nameFirst()).start()).strip();
      double km =
          kind == PlaceKind.COUNTRY
              ? COUNTRY_SHIFT_KM
              : kind == PlaceKind.ADMIN1 ? PROVINCE_SHIFT_KM : 0;
      if (f.bearing() >= 0 && km > 0) {
        lon = Geo.lonAt(lat, lon, km, f.bearing());
        lat = Geo.latAt(lat, km, f.bearing());
      }
    }
    return new Place(
        gazetteer.id(pick),
        doc.quote(f.span()),
        gazetteer.nameEn(pick),
        gazetteer.nameAr(pick),
        gazetteer.country(pick),
        gazetteer.admin1(pick),
        gazetteer.admin2(pick),
        gazetteer.pcode(pick),
        lat,
        lon,
        precision,
        relation);
  }

  private static Precision precision(Found f, PlaceKind kind) {
    if (f.bearing() != Found.HERE && kind == PlaceKind.COUNTRY) {
      return Precision.REGION;
    }
    if (f.head() != null && f.head().rank(kind) < 0) {
      return f.head().precision();
    }
    if (f.head() != null && f.head().id().equals("belt")) {
      return kind == PlaceKind.ADMIN1 ? Precision.PROVINCE : Precision.DISTRICT;
    }
    return kind.precision();
  }

  private Place unresolved(Document doc, Found f, int container) {
    Head head = f.head();
    Precision precision = head == null ? Precision.TOWN : head.precision();
    boolean known = container >= 0;
    return new Place(
        null,
        doc.quote(f.span()),
        null,
        null,
        known ? gazetteer.country(container) : null,
        known ? gazetteer.admin1(container) : null,
        known ? gazetteer.admin2(container) : null,
        null,
        known ? gazetteer.lat(container) : null,
        known ? gazetteer.lon(container) : null,
        precision,
        null);
  }
}
