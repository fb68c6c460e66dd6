// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;

/**
 * Our own incidents in the columns of tables coded after PLOVER; {@code docs/exports.md} says how
 * each is filled and what does not fit. The data is nobody else's.
 */
final class PloverColumns {
  private static final Set<String> AGREEING = Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE");
  private static final Set<String> HELPING = Set.of("COOPERATE", "AID", "RETREAT");
  private static final Set<String> OBJECTING = Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");

  static final List<Column> ALL =
      List.of(
          new Column("Event ID", Incident::id),
          new Column("Event Date", i -> i.date().from().toString()),
          new Column("Event Type", i -> plover(i).event()),
          new Column("Event Mode", i -> plover(i).mode()),
          new Column("Intensity", i -> null),
          new Column("Quad Code", i -> quad(plover(i).event())),
          new Column("Contexts", i -> OwnColumns.join(plover(i).contexts())),
          new Column("Actor Name", i -> names(i.actors())),
          new Column("Actor Country", i -> each(i.actors(), PloverColumns::country)),
          new Column("Primary Actor Sector", i -> sector(i.actors())),
          new Column("Actor Sectors", i -> each(i.actors(), Sides::sector)),
          new Column("Actor Name Raw", i -> each(i.actors(), Party::text)),
          new Column("Recipient Name", i -> names(i.targets())),
          new Column("Recipient Country", i -> each(i.targets(), PloverColumns::country)),
          new Column("Primary Recipient Sector", i -> sector(i.targets())),
          new Column("Recipient Sectors", i -> each(i.targets(), Sides::sector)),
          new Column("Recipient Name Raw", i -> each(i.targets(), Party::text)),
          place("Placename", p -> p.nameEn() == null ? p.text() : p.nameEn()),
          place("City", p -> p.precision().compareTo(Precision.TOWN) <= 0 ? p.nameEn() : null),
          place("District", Place::admin2),
          place("Province", Place::admin1),
          place("Country", p -> Countries.iso3(p.country())),
          place("Latitude", Place::lat),
          place("Longitude", Place::lon),
          place("GeoNames ID", p -> null),
          place("Raw Placename", Place::text),
          place("Feature Type", p -> p.precision().code()),
          new Column("Source", i -> OwnColumns.join(i.witnesses())),
          new Column("Publication Date", i -> i.events().get(0).published().toString()),
          new Column("Headline", i -> i.events().get(0).headline()),
          new Column("Event Text", PloverColumns::words));

  private PloverColumns() {}

  private static Column place(String name, Function<Place, @Nullable Object> value) {
    return new Column(name, i -> i.place() == null ? null : value.apply(i.place()));
  }

  /** The reading of the first event that has the incident's own sub-type. */
  private static Plover plover(Incident i) {
    return i.events().stream()
        .map(Member::event)
        .filter(e -> e.subEventType() == i.subEventType())
        .findFirst()
        .orElse(i.first())
        .plover();
  }

  /** Verbal or material, cooperation or conflict. */
  static String quad(String event) {
    return AGREEING.contains(event)
        ? "VERBAL COOPERATION"
        : HELPING.contains(event)
            ? "MATERIAL COOPERATION"
            : OBJECTING.contains(event) ? "VERBAL CONFLICT" : "MATERIAL CONFLICT";
  }

  private static String names(List<Party> parties) {
    return OwnColumns.join(parties.stream().map(Sides::name).toList());
  }

  private static String each(List<Party> parties, Function<Party, String> value) {
    return OwnColumns.join(
        parties.stream().map(value).filter(v -> !v.isEmpty()).distinct().toList());
  }

  private static String country(Party party) {
    String iso3 = Countries.iso3(Sides.country(party));
    return iso3 == null ? "" : iso3;
  }

  private static @Nullable String sector(List<Party> parties) {
    Party first = Sides.first(parties);
    return first == null ? null : Sides.sector(first);
  }

  private static String words(Incident i) {
    Event first = i.first();
    return first.evidence().isEmpty() ? "" : first.evidence().get(0).quote();
  }
}
