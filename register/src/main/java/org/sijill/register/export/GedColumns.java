// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventType;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Toll;
import org.sijill.model.VictimKind;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;

/**
 * Our own incidents in the columns of UCDP's Georeferenced Event Dataset; {@code docs/exports.md}
 * says how each is filled and what does not fit. The data is not UCDP's.
 */
final class GedColumns {
  private static final int CELLS_A_ROW = 720;
  private static final Set<VictimKind> NO_FIGHTERS =
      Set.of(VictimKind.CIVILIANS, VictimKind.JOURNALISTS, VictimKind.MEDICS);

  static final List<Column> ALL =
      List.of(
          new Column("id", Incident::id),
          new Column("relid", i -> i.events().get(0).key()),
          new Column("year", i -> i.date().from().getYear()),
          empty("active_year"),
          new Column("code_status", i -> i.review().state().code()),
          new Column("type_of_violence", GedColumns::violence),
          empty("conflict_new_id"),
          new Column("conflict_name", i -> null),
          empty("dyad_new_id"),
          new Column("dyad_name", GedColumns::dyad),
          id("side_a_new_id", Incident::actors),
          side("side_a", Incident::actors),
          id("side_b_new_id", Incident::targets),
          side("side_b", Incident::targets),
          new Column("number_of_sources", i -> i.witnesses().size()),
          new Column("source_article", GedColumns::articles),
          new Column("source_office", i -> OwnColumns.join(i.witnesses())),
          new Column("source_date", i -> i.events().get(0).published().toString()),
          new Column("source_headline", i -> i.events().get(0).headline()),
          new Column(
              "source_original",
              i -> OwnColumns.join(i.sources().stream().map(s -> s.text()).toList())),
          place("where_prec", GedColumns::wherePrecision),
          place("where_coordinates", p -> p.nameEn() == null ? p.text() : p.nameEn()),
          place("where_description", Place::text),
          place("adm_1", Place::admin1),
          place("adm_2", Place::admin2),
          place("latitude", Place::lat),
          place("longitude", Place::lon),
          place("geom_wkt", GedColumns::wkt),
          place("priogrid_gid", GedColumns::cell),
          place("country", p -> Countries.name(p.country())),
          place("country_id", p -> gwno(p.country())),
          place("region", p -> continent(p.country())),
          new Column("event_clarity", i -> i.count() != null && i.count() == 1 ? 1 : 2),
          new Column("date_prec", GedColumns::datePrecision),
          new Column("date_start", i -> i.date().from().toString()),
          new Column("date_end", i -> i.date().to().toString()),
          empty("deaths_a"),
          empty("deaths_b"),
          new Column("deaths_civilians", i -> civilians(i)),
          new Column("deaths_unknown", i -> best(i.killed()) - civilians(i)),
          new Column("best", i -> best(i.killed())),
          new Column("high", i -> bound(i.killed(), Toll::high)),
          new Column("low", i -> bound(i.killed(), Toll::low)),
          state("gwnoa", Incident::actors),
          state("gwnob", Incident::targets));

  private GedColumns() {}

  private static Column empty(String name) {
    return new Column(name, i -> null);
  }

  private static Column place(String name, Function<Place, @Nullable Object> value) {
    return new Column(name, i -> i.place() == null ? null : value.apply(i.place()));
  }

  private static Column side(String name, Function<Incident, List<Party>> parties) {
    return of(name, parties, Sides::name);
  }

  private static Column id(String name, Function<Incident, List<Party>> parties) {
    return of(name, parties, Party::id);
  }

  /** Number of the state that a side is; only states have one. */
  private static Column state(String name, Function<Incident, List<Party>> parties) {
    return of(name, parties, p -> Sides.state(p) ? gwno(Sides.country(p)) : null);
  }

  private static Column of(
      String name,
      Function<Incident, List<Party>> parties,
      Function<Party, @Nullable Object> value) {
    return new Column(
        name,
        i -> {
          Party first = Sides.first(parties.apply(i));
          return first == null ? null : value.apply(first);
        });
  }

  /** 1 a state fights a group or a state, 2 groups fight each other, 3 against civilians. */
  private static @Nullable Integer violence(Incident i) {
    if (i.eventType() == EventType.PROTESTS || i.eventType() == EventType.STRATEGIC) {
      return null;
    }
    Party a = Sides.first(i.actors());
    Party b = Sides.first(i.targets());
    if (i.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS
        || (b != null && b.kind() == PartyKind.CIVILIANS)
        || (i.civilianTargeting() && (b == null || !fights(b)))) {
      return 3;
    }
    if (a == null || b == null || !fights(a) || !fights(b)) {
      return null;
    }
    return Sides.state(a) || Sides.state(b) ? 1 : 2;
  }

  private static boolean fights(Party party) {
    return Sides.state(party) || Sides.group(party);
  }

  private static @Nullable String dyad(Incident i) {
    Party a = Sides.first(i.actors());
    Party b = Sides.first(i.targets());
    return a == null || b == null ? null : Sides.name(a) + " - " + Sides.name(b);
  }

  private static String articles(Incident i) {
    return OwnColumns.join(
        i.events().stream().map(Member::url).filter(u -> u != null).distinct().toList());
  }

  /** UCDP's classes: 1 the place itself, 2 near it, 3 and 4 the units, 5 a region, 6 a country. */
  static int wherePrecision(Place place) {
    return switch (place.precision()) {
      case SITE, TOWN -> place.relation() == null ? 1 : 2;
      case DISTRICT -> 3;
      case PROVINCE -> 4;
      case REGION -> 5;
      case COUNTRY -> 6;
    };
  }

  /** UCDP's classes: 1 the day, 2 within 2 to 6 days, 3 a week, 4 a month, 5 longer. */
  static int datePrecision(Incident i) {
    long days = ChronoUnit.DAYS.between(i.date().from(), i.date().to()) + 1;
    return days == 1 ? 1 : days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  private static @Nullable String wkt(Place p) {
    return p.lat() == null || p.lon() == null ? null : "POINT (" + p.lon() + " " + p.lat() + ")";
  }

  /**
   * Cells of half a degree, counted from the south-west corner of the world, row by row, from 1.
   */
  private static @Nullable Integer cell(Place p) {
    if (p.lat() == null || p.lon() == null) {
      return null;
    }
    int row = (int) Math.floor((p.lat() + 90) * 2);
    int column = (int) Math.floor((p.lon() + 180) * 2);
    return row * CELLS_A_ROW + column + 1;
  }

  private static @Nullable Integer gwno(@Nullable String iso2) {
    Countries.Country country = Countries.of(iso2);
    return country == null ? null : country.gwno();
  }

  private static @Nullable String continent(@Nullable String iso2) {
    Countries.Country country = Countries.of(iso2);
    return country == null ? null : country.continent();
  }

  private static int civilians(Incident i) {
    Toll killed = i.killed();
    if (killed == null) {
      return 0;
    }
    int told =
        killed.byKind().entrySet().stream()
            .filter(e -> NO_FIGHTERS.contains(e.getKey()))
            .mapToInt(e -> e.getValue())
            .sum();
    boolean all = i.civilianTargeting() && killed.byKind().isEmpty();
    return all ? best(killed) : Math.min(told, best(killed));
  }

  private static int best(@Nullable Toll killed) {
    if (killed == null) {
      return 0;
    }
    Integer best = killed.best() != null ? killed.best() : killed.low();
    return best == null ? 0 : best;
  }

  private static int bound(@Nullable Toll killed, Function<Toll, @Nullable Integer> bound) {
    Integer told = killed == null ? null : bound.apply(killed);
    return told == null ? best(killed) : told;
  }
}
