// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate;
import org.sijill.model.Json;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Toll;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;
import org.sijill.register.link.Words;

/** Writes incidents and all that is looked up by. Works inside a caller's transaction. */
final class IncidentRows {
  /** From so many days on, an incident stands in the list of vague days. */
  private static final int VAGUE_DAYS = 7;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "version",
          "type",
          "subtype",
          "status",
          "background",
          "civilian",
          "confidence",
          "day_from",
          "day_to",
          "basis",
          "vague_day",
          "precision",
          "place_id",
          "place_en",
          "place_ar",
          "country",
          "admin1",
          "admin2",
          "lat",
          "lon",
          "killed_low",
          "killed_best",
          "killed_high",
          "injured_low",
          "injured_best",
          "injured_high",
          "actors",
          "targets",
          "headline",
          "reports",
          "witnesses",
          "review",
          "assignee",
          "disputed",
          "unsure",
          "changed",
          "body");

  private static final String INSERT =
      "INSERT INTO incident ("
          + String.join(", ", COLUMNS)
          + ") VALUES (:"
          + String.join(", :", COLUMNS)
          + ")";

  private final Handle handle;
  private final boolean sqlite;

  IncidentRows(Handle handle, boolean sqlite) {
    this.handle = handle;
    this.sqlite = sqlite;
  }

  void delete(Collection<String> ids) {
    for (List<String> some : Events.chunks(ids)) {
      for (String table : List.of("incident_value", "incident_words", "incident")) {
        String column = table.equals("incident_value") ? "incident" : "id";
        handle
            .createUpdate("DELETE FROM " + table + " WHERE " + column + " IN (<ids>)")
            .bindList("ids", some)
            .execute();
      }
    }
  }

  void insert(Incident incident, long changed) {
    Update row = handle.createUpdate(INSERT);
    bindKinds(row, incident);
    bindPlace(row, incident.place());
    bindToll(row, "killed", incident.killed());
    bindToll(row, "injured", incident.injured());
    row.bind("actors", names(incident.actors()))
        .bind("targets", names(incident.targets()))
        .bind("headline", incident.events().get(0).headline())
        .bind("reports", incident.reports())
        .bind("witnesses", incident.witnesses().size())
        .bind("review", incident.review().state().code())
        .bind("assignee", incident.review().assignee())
        .bind("disputed", incident.disputed() ? 1 : 0)
        .bind("unsure", 0)
        .bind("changed", changed)
        .bind("body", body(incident))
        .execute();
    values(incident);
    words(incident);
  }

  /** The stored form: everything but the events and links, which are joined when it is read. */
  static String body(Incident i) {
    return Json.line(i.with(List.of(), List.of()));
  }

  private static void bindKinds(Update row, Incident incident) {
    row.bind("id", incident.id())
        .bind("version", incident.version())
        .bind("type", incident.eventType().code())
        .bind("subtype", incident.subEventType().code())
        .bind("status", incident.status().code())
        .bind("background", incident.background() ? 1 : 0)
        .bind("civilian", incident.civilianTargeting() ? 1 : 0)
        .bind("confidence", incident.confidence())
        .bind("day_from", incident.date().from().toString())
        .bind("day_to", incident.date().to().toString())
        .bind("basis", incident.date().basis().code())
        .bind("vague_day", vague(incident.date()) ? 1 : 0);
  }

  private static boolean vague(EventDate date) {
    return date.to().toEpochDay() - date.from().toEpochDay() >= VAGUE_DAYS;
  }

  private static void bindPlace(Update row, @Nullable Place place) {
    row.bind("precision", place == null ? null : place.precision().code())
        .bind("place_id", place == null ? null : place.id())
        .bind("place_en", place == null ? null : place.nameEn())
        .bind(
            "place_ar",
            place == null ? null : Objects.requireNonNullElse(place.nameAr(), place.text()))
        .bind("country", place == null ? null : place.country())
        .bind("admin1", place == null ? null : place.admin1())
        .bind("admin2", place == null ? null : place.admin2())
        .bind("lat", place == null ? null : place.lat())
        .bind("lon", place == null ? null : place.lon());
  }

  private static void bindToll(Update row, String field, @Nullable Toll toll) {
    row.bind(field + "_low", toll == null ? null : toll.low())
        .bind(field + "_best", toll == null ? null : toll.best())
        .bind(field + "_high", toll == null ? null : toll.high());
  }

  /** Names as {@code English|Arabic} joined by semicolons, for lists. */
  private static String names(List<Party> parties) {
    return parties.stream()
        .map(
            p ->
                clean(p.nameEn() == null ? "" : p.nameEn())
                    + "|"
                    + clean(p.nameAr() == null ? p.text() : p.nameAr()))
        .collect(Collectors.joining(";"));
  }

  private static String clean(String name) {
    return name.replace('|', ' ').replace(';', ',');
  }

  private void values(Incident incident) {
    Values values = new Values(handle, incident.id());
    incident.actors().forEach(p -> values.party("actor", p));
    incident.targets().forEach(p -> values.party("target", p));
    incident.claimedBy().forEach(p -> values.party("claim", p));
    incident.accused().forEach(p -> values.party("accused", p));
    incident.weapons().forEach(w -> values.plain("weapon", w.code()));
    incident
        .sources()
        .forEach(s -> values.named("cited", s.nameEn() == null ? s.text() : s.nameEn(), s.text()));
    for (Member m : incident.events()) {
      values.plain("report", m.report());
      values.plain("source", m.outlet());
      values.plain("source", m.agency());
    }
    values.write();
  }

  private void words(Incident incident) {
    Set<String> texts = new LinkedHashSet<>();
    Place place = incident.place();
    if (place != null) {
      addAll(texts, place.text(), place.nameEn(), place.nameAr(), place.admin1(), place.admin2());
    }
    List<Party> parties = new ArrayList<>(incident.actors());
    parties.addAll(incident.targets());
    parties.addAll(incident.claimedBy());
    parties.forEach(p -> addAll(texts, p.text(), p.nameEn(), p.nameAr()));
    for (Member m : incident.events()) {
      addAll(texts, m.headline());
      m.event().evidence().forEach(e -> texts.add(e.quote()));
    }
    String exact = String.join(" \n", texts);
    String folded = Words.searchable(exact);
    if (sqlite) {
      handle.execute(
          "INSERT INTO incident_words (id, folded, exact) VALUES (?, ?, ?)",
          incident.id(),
          folded,
          exact);
    } else {
      handle.execute(
          "INSERT INTO incident_words (id, folded, exact) VALUES"
              + " (?, to_tsvector('simple', ?), to_tsvector('simple', ?))",
          incident.id(),
          folded,
          exact);
    }
  }

  private static void addAll(Set<String> texts, @Nullable String... more) {
    for (String text : more) {
      if (text != null && !text.isBlank()) {
        texts.add(text);
      }
    }
  }

  /** The values of one incident that may be several, with the names to show for them. */
  private static final class Values {
    private final Handle handle;
    private final String incident;
    private final Set<List<String>> rows =
        new TreeSet<>(
            java.util.Comparator.comparing((List<String> r) -> r.get(0))
                .thenComparing(r -> r.get(1)));
    private final List<@Nullable String[]> labels = new ArrayList<>();

    Values(Handle handle, String incident) {
      this.handle = handle;
      this.incident = incident;
    }

    void plain(String field, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        rows.add(List.of(field, value));
      }
    }

    void named(String field, String value, String arabic) {
      plain(field, value);
      labels.add(new @Nullable String[] {field, value, null, arabic});
    }

    void party(String field, Party p) {
      String value = p.id() == null ? p.text() : p.id();
      plain(field, value);
      String arabic = p.nameAr() == null ? p.text() : p.nameAr();
      labels.add(new @Nullable String[] {field, value, p.nameEn(), arabic});
    }

    void write() {
      PreparedBatch batch =
          handle.prepareBatch(
              "INSERT INTO incident_value (incident, field, value) VALUES (?, ?, ?)");
      rows.forEach(row -> batch.add(incident, row.get(0), row.get(1)));
      if (batch.size() > 0) {
        batch.execute();
      }
      for (@Nullable String[] label : labels) {
        handle.execute(
            "INSERT INTO label (field, value, en, ar) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (field, value) DO NOTHING",
            (Object[]) label);
      }
    }
  }
}
