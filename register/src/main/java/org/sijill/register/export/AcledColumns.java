// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.actors.InterClass;
import org.sijill.model.EventType;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;

/**
 * Our own incidents in the columns of ACLED's tables; {@code docs/exports.md} says how each is
 * filled and what does not fit. The data is not ACLED's.
 */
final class AcledColumns {
  static final List<Column> ALL =
      List.of(
          new Column("event_id_cnty", Incident::id),
          new Column("event_date", i -> i.date().from().toString()),
          new Column("year", i -> i.date().from().getYear()),
          new Column("time_precision", AcledColumns::timePrecision),
          new Column("disorder_type", i -> disorder(i.eventType(), i.subEventType())),
          new Column("event_type", i -> type(i.eventType())),
          new Column("sub_event_type", i -> subType(i.subEventType())),
          actor("actor1", Incident::actors),
          new Column("assoc_actor_1", i -> Sides.others(i.actors())),
          inter("inter1", Incident::actors),
          actor("actor2", Incident::targets),
          new Column("assoc_actor_2", i -> Sides.others(i.targets())),
          inter("inter2", Incident::targets),
          new Column("interaction", AcledColumns::interaction),
          new Column("civilian_targeting", i -> i.civilianTargeting() ? "Civilian targeting" : ""),
          place("iso", p -> number(p.country())),
          place("region", p -> region(p.country())),
          place("country", p -> Countries.name(p.country())),
          place("admin1", Place::admin1),
          place("admin2", Place::admin2),
          new Column("admin3", i -> null),
          place("location", p -> p.nameEn() == null ? p.text() : p.nameEn()),
          place("latitude", Place::lat),
          place("longitude", Place::lon),
          place("geo_precision", AcledColumns::geoPrecision),
          new Column("source", i -> OwnColumns.join(i.witnesses())),
          new Column("source_scale", i -> null),
          new Column("notes", AcledColumns::notes),
          new Column("fatalities", i -> fatalities(i.killed())),
          new Column("tags", AcledColumns::tags),
          new Column("timestamp", i -> null));

  private AcledColumns() {}

  private static Column place(String name, Function<Place, @Nullable Object> value) {
    return new Column(name, i -> i.place() == null ? null : value.apply(i.place()));
  }

  private static Column actor(String name, Function<Incident, List<Party>> parties) {
    return new Column(
        name,
        i -> {
          Party first = Sides.first(parties.apply(i));
          return first == null ? null : Sides.name(first);
        });
  }

  private static Column inter(String name, Function<Incident, List<Party>> parties) {
    return new Column(
        name,
        i -> {
          InterClass inter = inter(i, parties.apply(i));
          return inter == null ? null : inter.code();
        });
  }

  private static @Nullable InterClass inter(Incident incident, List<Party> parties) {
    Party first = Sides.first(parties);
    return first == null ? null : Sides.inter(first, incident);
  }

  /** The two classes as one number, the smaller first; 0 stands for a side that is not there. */
  private static @Nullable Integer interaction(Incident i) {
    InterClass one = inter(i, i.actors());
    InterClass two = inter(i, i.targets());
    if (one == null || two == null) {
      InterClass sole = one == null ? two : one;
      return sole == null ? null : Integer.valueOf(10 * sole.code());
    }
    return 10 * Math.min(one.code(), two.code()) + Math.max(one.code(), two.code());
  }

  /** 1 the day is known, 2 the week, 3 the month or less. */
  static int timePrecision(Incident i) {
    long days = ChronoUnit.DAYS.between(i.date().from(), i.date().to());
    return days == 0 ? 1 : days < 7 ? 2 : 3;
  }

  /** 1 the town or closer, 2 a part of a region, 3 a province or wider. */
  static int geoPrecision(Place place) {
    return switch (place.precision()) {
      case SITE, TOWN -> 1;
      case DISTRICT -> 2;
      case PROVINCE, REGION, COUNTRY -> 3;
    };
  }

  private static @Nullable Integer number(@Nullable String iso2) {
    Countries.Country country = Countries.of(iso2);
    return country == null ? null : Integer.valueOf(country.numeric());
  }

  private static @Nullable String region(@Nullable String iso2) {
    Countries.Country country = Countries.of(iso2);
    return country == null ? null : country.region();
  }

  /** The best figure, or the lowest that is told; nobody where none is told. */
  private static int fatalities(@Nullable Toll killed) {
    if (killed == null) {
      return 0;
    }
    Integer best = killed.best() != null ? killed.best() : killed.low();
    return best == null ? 0 : best;
  }

  private static String notes(Incident i) {
    Member first = i.events().get(0);
    String quote =
        first.event().evidence().isEmpty() ? "" : first.event().evidence().get(0).quote();
    return first.headline() == null ? quote : first.headline() + " | " + quote;
  }

  private static String tags(Incident i) {
    return "status="
        + i.status().code()
        + "; precision="
        + (i.place() == null ? "none" : i.place().precision().code())
        + "; reports="
        + i.reports();
  }

  private static String disorder(EventType type, SubEventType sub) {
    if (sub == SubEventType.EXCESSIVE_FORCE_PROTESTERS) {
      return "Political violence; Demonstrations";
    }
    return switch (type) {
      case BATTLES, EXPLOSIONS, VIOLENCE_AGAINST_CIVILIANS -> "Political violence";
      case PROTESTS -> "Demonstrations";
      case RIOTS ->
          sub == SubEventType.VIOLENT_DEMONSTRATION ? "Demonstrations" : "Political violence";
      case STRATEGIC -> "Strategic developments";
    };
  }

  private static String type(EventType type) {
    return switch (type) {
      case BATTLES -> "Battles";
      case EXPLOSIONS -> "Explosions/Remote violence";
      case VIOLENCE_AGAINST_CIVILIANS -> "Violence against civilians";
      case PROTESTS -> "Protests";
      case RIOTS -> "Riots";
      case STRATEGIC -> "Strategic developments";
    };
  }

  private static String subType(SubEventType sub) {
    return switch (sub) {
      case TERRITORY_GAIN_GOVERNMENT -> "Government regains territory";
      case TERRITORY_GAIN_NONSTATE -> "Non-state actor overtakes territory";
      case AIR_DRONE_STRIKE -> "Air/drone strike";
      case SHELLING_ARTILLERY_MISSILE -> "Shelling/artillery/missile attack";
      case REMOTE_EXPLOSIVE_IED -> "Remote explosive/landmine/IED";
      case ABDUCTION -> "Abduction/forced disappearance";
      case EXCESSIVE_FORCE_PROTESTERS -> "Excessive force against protesters";
      case DISRUPTED_WEAPONS_USE -> "Disrupted weapons use";
      case LOOTING_PROPERTY_DESTRUCTION -> "Looting/property destruction";
      case CHANGE_TO_GROUP -> "Change to group/activity";
      case HEADQUARTERS_ESTABLISHED -> "Headquarters or base established";
      case NONVIOLENT_TRANSFER -> "Non-violent transfer of territory";
      case OTHER_STRATEGIC -> "Other";
      case ARMED_CLASH,
          SUICIDE_BOMB,
          GRENADE,
          CHEMICAL_WEAPON,
          ATTACK,
          SEXUAL_VIOLENCE,
          PEACEFUL_PROTEST,
          PROTEST_WITH_INTERVENTION,
          VIOLENT_DEMONSTRATION,
          MOB_VIOLENCE,
          AGREEMENT,
          ARRESTS ->
          words(sub.code());
    };
  }

  /** A code as words: {@code mob_violence} is "Mob violence". */
  private static String words(String code) {
    return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('_', ' ');
  }
}
