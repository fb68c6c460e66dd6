// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;

/** The register's own columns, in the names of the JSON contract. */
final class OwnColumns {
  static final List<Column> ALL =
      List.of(
          new Column("id", Incident::id),
          new Column("event_type", i -> i.eventType().code()),
          new Column("sub_event_type", i -> i.subEventType().code()),
          new Column("status", i -> i.status().code()),
          new Column("background", Incident::background),
          new Column("civilian_targeting", Incident::civilianTargeting),
          new Column("confidence", Incident::confidence),
          new Column("date_from", i -> i.date().from().toString()),
          new Column("date_to", i -> i.date().to().toString()),
          new Column("date_basis", i -> i.date().basis().code()),
          place("place_id", Place::id),
          place("place_en", Place::nameEn),
          place("place_ar", p -> p.nameAr() == null ? p.text() : p.nameAr()),
          place("country", Place::country),
          place("admin1", Place::admin1),
          place("admin2", Place::admin2),
          place("pcode", Place::pcode),
          place("lat", Place::lat),
          place("lon", Place::lon),
          place("precision", p -> p.precision().code()),
          new Column("actors", i -> parties(i.actors())),
          new Column("actors_ar", i -> partiesAr(i.actors())),
          new Column("targets", i -> parties(i.targets())),
          new Column("targets_ar", i -> partiesAr(i.targets())),
          new Column("weapons", i -> join(i.weapons().stream().map(Weapon::code).toList())),
          new Column("count", Incident::count),
          toll("killed_low", Incident::killed, Toll::low),
          toll("killed_best", Incident::killed, Toll::best),
          toll("killed_high", Incident::killed, Toll::high),
          toll("injured_low", Incident::injured, Toll::low),
          toll("injured_best", Incident::injured, Toll::best),
          toll("injured_high", Incident::injured, Toll::high),
          new Column("claimed_by", i -> parties(i.claimedBy())),
          new Column("accused", i -> parties(i.accused())),
          new Column("sources", i -> join(i.sources().stream().map(Source::text).toList())),
          new Column("denied_by", i -> join(i.deniedBy().stream().map(Source::text).toList())),
          new Column("disputed", Incident::disputed),
          new Column("reports", Incident::reports),
          new Column("witnesses", i -> i.witnesses().size()),
          new Column("outlets", i -> join(i.witnesses())),
          new Column("review", i -> i.review().state().code()),
          new Column("report_ids", i -> members(i, Member::report)),
          new Column("urls", i -> members(i, Member::url)),
          new Column("headline", i -> i.events().get(0).headline()));

  private OwnColumns() {}

  private static Column place(String name, Function<Place, @Nullable Object> value) {
    return new Column(name, i -> i.place() == null ? null : value.apply(i.place()));
  }

  private static Column toll(
      String name,
      Function<Incident, @Nullable Toll> toll,
      Function<Toll, @Nullable Integer> value) {
    return new Column(
        name,
        i -> {
          Toll t = toll.apply(i);
          return t == null ? null : value.apply(t);
        });
  }

  static String parties(List<Party> parties) {
    return join(parties.stream().map(p -> p.nameEn() == null ? p.text() : p.nameEn()).toList());
  }

  static String partiesAr(List<Party> parties) {
    return join(parties.stream().map(p -> p.nameAr() == null ? p.text() : p.nameAr()).toList());
  }

  private static String members(Incident i, Function<Member, @Nullable String> value) {
    return i.events().stream()
        .map(value)
        .filter(v -> v != null)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  static String join(List<String> values) {
    return String.join("; ", values);
  }
}
