// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate;
import org.sijill.model.Json;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Toll;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;

/** What an incident comes to in the tables that are looked up by. Pure. */
final class IncidentColumns {
  /** From so many days on, an incident stands in the list of vague days. */
  private static final int VAGUE_DAYS = 7;

  private IncidentColumns() {}

  /** A value of a field of which an incident may have several, with the names to show for it. */
  record Value(String field, String value, @Nullable String en, @Nullable String ar) {}

  /** The columns of the incident table, without those that do not follow from the incident. */
  static Map<String, @Nullable Object> of(Incident incident) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", incident.id());
    row.put("version", incident.version());
    row.put("type", incident.eventType().code());
    row.put("subtype", incident.subEventType().code());
    row.put("status", incident.status().code());
    row.put("background", incident.background() ? 1L : 0L);
    row.put("civilian", incident.civilianTargeting() ? 1L : 0L);
    row.put("confidence", incident.confidence());
    row.put("day_from", incident.date().from().toString());
    row.put("day_to", incident.date().to().toString());
    row.put("basis", incident.date().basis().code());
    row.put("vague_day", vague(incident.date()) ? 1L : 0L);
    place(row, incident.place());
    toll(row, "killed", incident.killed());
    toll(row, "injured", incident.injured());
    row.put("actors", names(incident.actors()));
    row.put("targets", names(incident.targets()));
    row.put("headline", incident.events().get(0).headline());
    row.put("reports", (long) incident.reports());
    row.put("witnesses", (long) incident.witnesses().size());
    row.put("review", incident.review().state().code());
    row.put("assignee", incident.review().assignee());
    row.put("disputed", incident.disputed() ? 1L : 0L);
    row.put("body", body(incident));
    return row;
  }

  /** The stored form: everything but the events and links, which are joined when it is read. */
  static String body(Incident incident) {
    return Json.line(incident.with(List.of(), List.of()));
  }

  private static boolean vague(EventDate date) {
    return date.to().toEpochDay() - date.from().toEpochDay() >= VAGUE_DAYS;
  }

  private static void place(Map<String, @Nullable Object> row, @Nullable Place place) {
    row.put("precision", place == null ? null : place.precision().code());
    row.put("place_id", place == null ? null : place.id());
    row.put("place_en", place == null ? null : place.nameEn());
    row.put("place_ar", place == null ? null : arabic(place));
    row.put("country", place == null ? null : place.country());
    row.put("admin1", place == null ? null : place.admin1());
    row.put("admin2", place == null ? null : place.admin2());
    row.put("lat", place == null ? null : place.lat());
    row.put("lon", place == null ? null : place.lon());
  }

  private static String arabic(Place place) {
    return place.nameAr() == null ? place.text() : place.nameAr();
  }

  private static void toll(Map<String, @Nullable Object> row, String field, @Nullable Toll toll) {
    row.put(field + "_low", toll == null ? null : wide(toll.low()));
    row.put(field + "_best", toll == null ? null : wide(toll.best()));
    row.put(field + "_high", toll == null ? null : wide(toll.high()));
  }

  private static @Nullable Long wide(@Nullable Integer n) {
    return n == null ? null : Long.valueOf(n);
  }

  /** Names as {@code English|Arabic} joined by semicolons, for lists. */
  private static String names(List<Party> parties) {
    return parties.stream()
        .map(p -> clean(p.nameEn() == null ? "" : p.nameEn()) + "|" + clean(arabic(p)))
        .collect(Collectors.joining(";"));
  }

  private static String arabic(Party party) {
    return party.nameAr() == null ? party.text() : party.nameAr();
  }

  private static String clean(String name) {
    return name.replace('|', ' ').replace(';', ',');
  }

  /** The values of the fields of which there may be several, each once. */
  static List<Value> values(Incident incident) {
    List<Value> all = new ArrayList<>();
    incident.actors().forEach(p -> all.add(party("actor", p)));
    incident.targets().forEach(p -> all.add(party("target", p)));
    incident.claimedBy().forEach(p -> all.add(party("claim", p)));
    incident.accused().forEach(p -> all.add(party("accused", p)));
    incident.weapons().forEach(w -> all.add(new Value("weapon", w.code(), null, null)));
    for (Source s : incident.sources()) {
      String value = s.nameEn() == null ? s.text() : s.nameEn();
      all.add(new Value("cited", value, s.nameEn(), s.nameEn() == null ? s.text() : null));
    }
    for (Member m : incident.events()) {
      all.add(new Value("report", m.report(), null, null));
      if (m.outlet() != null) {
        all.add(new Value("source", m.outlet(), null, null));
      }
      if (m.agency() != null) {
        all.add(new Value("source", m.agency(), null, null));
      }
    }
    Set<String> seen = new TreeSet<>();
    all.removeIf(v -> v.value().isBlank() || !seen.add(v.field() + "\n" + v.value()));
    return all;
  }

  /** A party by its identifier, or by its words where it has none. */
  private static Value party(String field, Party p) {
    return p.id() == null
        ? new Value(field, p.text(), null, p.text())
        : new Value(field, p.id(), p.nameEn(), p.nameAr());
  }

  /** All the words that an incident is found by: names in both languages, headlines, evidence. */
  static String words(Incident incident) {
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
    return String.join(" \n", texts);
  }

  private static void addAll(Set<String> texts, @Nullable String... more) {
    for (String text : more) {
      if (text != null && !text.isBlank()) {
        texts.add(text);
      }
    }
  }
}
