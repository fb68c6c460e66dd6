// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Evidence;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Toll;

/**
 * The columns of the flat form of an event, in order; described in {@code docs/formats.md}. Lists
 * inside a cell are joined by {@code "; "}.
 */
final class EventColumns {
  /**
   * One column.
   *
   * @param name its heading
   * @param value its value for an event of a report; null for an empty cell
   */
  record Column(String name, BiFunction<CodedReport, Event, @Nullable Object> value) {}

  /** All columns. */
  static final List<Column> ALL =
      List.of(
          report("report_id", r -> r.report().id()),
          report("published", r -> r.report().published()),
          report("outlet", r -> r.report().outlet()),
          report("agency", r -> r.report().agency()),
          report("headline", r -> r.report().headline()),
          report("url", r -> r.report().url()),
          event("event_id", Event::id),
          event("event_type", e -> e.eventType().code()),
          event("sub_event_type", e -> e.subEventType().code()),
          event("plover_event", e -> e.plover().event()),
          event("plover_mode", e -> e.plover().mode()),
          event("plover_contexts", e -> String.join("; ", e.plover().contexts())),
          event("cameo", Event::cameo),
          event("status", e -> e.status().code()),
          event("background", Event::background),
          event("civilian_targeting", Event::civilianTargeting),
          event("confidence", Event::confidence),
          event("date_from", e -> e.date().from()),
          event("date_to", e -> e.date().to()),
          event("date_basis", e -> e.date().basis().code()),
          event("part_of_day", e -> code(e.date().partOfDay())),
          place("place_id", Place::id),
          place("place_text", Place::text),
          place("place_name_en", Place::nameEn),
          place("place_name_ar", Place::nameAr),
          place("country", Place::country),
          place("admin1", Place::admin1),
          place("admin2", Place::admin2),
          place("pcode", Place::pcode),
          place("lat", Place::lat),
          place("lon", Place::lon),
          place("place_precision", p -> p.precision().code()),
          place("place_relation", Place::relation),
          event("actors", e -> texts(e.actors())),
          event("actor_ids", e -> ids(e.actors())),
          event("targets", e -> texts(e.targets())),
          event("target_ids", e -> ids(e.targets())),
          event("weapons", e -> joined(e.weapons(), Coded::code)),
          event("count", Event::count),
          event("killed_low", e -> toll(e.killed(), Toll::low)),
          event("killed_best", e -> toll(e.killed(), Toll::best)),
          event("killed_high", e -> toll(e.killed(), Toll::high)),
          event("injured_low", e -> toll(e.injured(), Toll::low)),
          event("injured_best", e -> toll(e.injured(), Toll::best)),
          event("injured_high", e -> toll(e.injured(), Toll::high)),
          event("sources", e -> joined(e.sources(), Source::text)),
          event("claimed_by", e -> texts(e.claimedBy())),
          event("accused", e -> texts(e.accused())),
          event("trigger", e -> trigger(e, Evidence::quote)),
          event("trigger_start", e -> trigger(e, Evidence::start)),
          event("trigger_end", e -> trigger(e, Evidence::end)));

  private EventColumns() {}

  /** The evidence that tells what happened: the first of the type, or the first of all. */
  static @Nullable Evidence trigger(Event event) {
    return event.evidence().stream()
        .filter(e -> e.field().equals("event_type"))
        .findFirst()
        .or(() -> event.evidence().stream().findFirst())
        .orElse(null);
  }

  private static @Nullable Object trigger(Event event, Function<Evidence, Object> part) {
    Evidence evidence = trigger(event);
    return evidence == null ? null : part.apply(evidence);
  }

  private static Column report(String name, Function<CodedReport, @Nullable Object> value) {
    return new Column(name, (r, e) -> value.apply(r));
  }

  private static Column event(String name, Function<Event, @Nullable Object> value) {
    return new Column(name, (r, e) -> value.apply(e));
  }

  private static Column place(String name, Function<Place, @Nullable Object> value) {
    return new Column(
        name,
        (r, e) -> {
          Place place = e.place();
          return place == null ? null : value.apply(place);
        });
  }

  private static @Nullable Object toll(
      @Nullable Toll toll, Function<Toll, @Nullable Integer> figure) {
    return toll == null ? null : figure.apply(toll);
  }

  private static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }

  private static String texts(List<Party> parties) {
    return joined(parties, Party::text);
  }

  private static String ids(List<Party> parties) {
    return joined(
        parties.stream().filter(p -> p.id() != null).toList(), p -> Objects.toString(p.id()));
  }

  private static <T> String joined(List<T> values, Function<? super T, String> text) {
    return values.stream().map(text).collect(Collectors.joining("; "));
  }
}
