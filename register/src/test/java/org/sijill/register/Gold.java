// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.model.CodedReport;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Json;
import org.sijill.model.Measure;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Tally;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;
import org.sijill.register.link.Telling;

/** Turns gold annotations into submissions, so that linking is measured on perfect coding. */
final class Gold {
  static final Path LINKS = Path.of("../../shared/gold/links");

  /** The true incident of each event, by event key; and incidents that may overlap. */
  final Map<String, String> incident = new TreeMap<>();

  final List<List<String>> overlaps = new ArrayList<>();
  final List<Submission> submissions = new ArrayList<>();

  static boolean present() {
    return Files.isDirectory(LINKS);
  }

  static Gold links() {
    Gold gold = new Gold();
    try (Stream<Path> files = Files.list(LINKS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        gold.read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gold;
  }

  private void read(Path file) throws IOException {
    JsonNode json = Json.mapper().readTree(file.toFile());
    String id = json.get("id").asText();
    String text = Files.readString(file.resolveSibling(json.get("text").asText()));
    LocalDate published = LocalDate.parse(json.get("published").asText());
    ReportHeader header =
        new ReportHeader(
            id,
            published,
            "ar",
            json.get("outlet").asText(),
            null,
            null,
            text.lines().findFirst().orElse(""),
            json.path("url").asText(null),
            null);
    List<Event> events = new ArrayList<>();
    for (JsonNode e : json.get("events")) {
      events.add(event(id + "#" + (events.size() + 1), e, text));
    }
    List<Tally> tallies = new ArrayList<>();
    json.path("tallies").forEach(t -> tallies.add(tally(t, text)));
    CodedReport coded = new CodedReport(CodedReport.SCHEMA, header, events, tallies, List.of());
    List<String> keys = Telling.of(id, text, events).stream().map(Telling::key).toList();
    for (int i = 0; i < keys.size(); i++) {
      JsonNode e = json.get("events").get(i);
      incident.put(keys.get(i), e.get("incident").asText());
      for (JsonNode o : e.path("part_of_or_overlaps")) {
        overlaps.add(List.of(e.get("incident").asText(), o.asText()));
      }
    }
    submissions.add(
        new Submission(
            new Report(header, text, List.of()),
            coded,
            new Submission.Coding("gold", "test"),
            Instant.parse("2026-11-24T00:00:00Z"),
            file.getFileName().toString(),
            null));
  }

  private static Event event(String id, JsonNode e, String text) {
    SubEventType type = Coded.of(SubEventType.class, e.get("sub_event_type").asText());
    return new Event(
        id,
        type.eventType(),
        type,
        new Plover("ASSAULT", null, List.of()),
        "190",
        Coded.of(Status.class, e.path("status").asText("reported")),
        e.path("background").asBoolean(),
        e.path("civilian_targeting").asBoolean(),
        0.8,
        new EventDate(
            LocalDate.parse(e.get("date").get("from").asText()),
            LocalDate.parse(e.get("date").get("to").asText()),
            Coded.of(DateBasis.class, e.get("date").get("basis").asText()),
            null),
        place(e.get("place")),
        parties(e.path("actors")),
        parties(e.path("targets")),
        texts(e.path("weapons")).stream().map(w -> Coded.of(Weapon.class, w)).toList(),
        e.path("count").isInt() ? Integer.valueOf(e.get("count").asInt()) : null,
        toll(e.get("killed")),
        toll(e.get("injured")),
        texts(e.path("sources")).stream().map(s -> new Source(s, null, PartyKind.OTHER)).toList(),
        parties(e.path("claimed_by")),
        parties(e.path("accused")),
        evidence(e.path("anchors"), text));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.asText()));
    return texts;
  }

  private static List<Party> parties(JsonNode array) {
    return texts(array).stream().map(t -> new Party(null, t, null, null, PartyKind.OTHER)).toList();
  }

  private static List<Evidence> evidence(JsonNode anchors, String text) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode a : anchors) {
      int start =
          a.isTextual() ? Math.max(0, text.indexOf(a.asText())) : offset(text, a.get(0).asInt());
      int end = a.isTextual() ? start + a.asText().length() : offset(text, a.get(1).asInt());
      evidence.add(new Evidence("event_type", start, end, text.substring(start, end), "gold"));
    }
    return evidence;
  }

  private static int offset(String text, int characters) {
    return text.offsetByCodePoints(0, characters);
  }

  private static @Nullable Toll toll(@Nullable JsonNode t) {
    return t == null || t.isNull() ? null : Toll.of(estimate(t));
  }

  private static Estimate estimate(JsonNode t) {
    return t.isInt()
        ? Estimate.exact(t.asInt())
        : new Estimate(number(t.get("low")), number(t.get("best")), number(t.get("high")));
  }

  private static @Nullable Integer number(@Nullable JsonNode n) {
    return n == null || n.isNull() ? null : Integer.valueOf(n.asInt());
  }

  private static @Nullable Place place(@Nullable JsonNode p) {
    if (p == null || p.isNull()) {
      return null;
    }
    return new Place(
        null,
        p.get("text").asText(),
        p.path("name_en").asText(null),
        null,
        p.path("country").asText(null),
        p.path("admin1").asText(null),
        null,
        null,
        p.path("lat").isNumber() ? Double.valueOf(p.get("lat").asDouble()) : null,
        p.path("lon").isNumber() ? Double.valueOf(p.get("lon").asDouble()) : null,
        Coded.of(Precision.class, p.get("precision").asText()),
        null);
  }

  private static Tally tally(JsonNode t, String text) {
    return new Tally(
        Coded.of(Measure.class, t.get("measure").asText()),
        estimate(t.get("value")),
        day(t.get("since")),
        day(t.get("until")),
        t.path("scope").asText(null),
        t.path("country").asText(null),
        texts(t.path("sources")).stream().map(s -> new Source(s, null, PartyKind.OTHER)).toList(),
        evidence(t.path("anchors"), text));
  }

  private static @Nullable LocalDate day(@Nullable JsonNode d) {
    return d == null || d.isNull() ? null : LocalDate.parse(d.asText());
  }
}
