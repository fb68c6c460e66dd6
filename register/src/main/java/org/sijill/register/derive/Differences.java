// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;
import org.sijill.register.incident.Incident;
import org.sijill.register.link.Clusters;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Scorer;
import org.sijill.register.link.Telling;
import org.sijill.register.link.Tie;

/**
 * Finds where events, links, bonds and incidents do not follow from codings and decisions. Reads
 * only.
 */
final class Differences {
  private final Handle handle;
  private final Scorer scorer;
  private final Clusters clusters;
  private final int most;
  private final List<String> found = new ArrayList<>();

  Differences(Handle handle, Scorer scorer, Clusters clusters, int most) {
    this.handle = handle;
    this.scorer = scorer;
    this.clusters = clusters;
    this.most = most;
  }

  List<String> find() {
    events();
    decisions();
    incidents();
    Unsure.wrong(handle).forEach(id -> say("the unsure links of " + id + " are miscounted"));
    return found;
  }

  private void say(String what) {
    if (found.size() < most) {
      found.add(what);
    }
  }

  private void events() {
    Map<String, String> there = new TreeMap<>();
    handle
        .createQuery("SELECT key, sentence, body FROM event")
        .map(
            (rs, ctx) ->
                Map.entry(
                    rs.getString("key"), rs.getString("sentence") + "\n" + rs.getString("body")))
        .forEach(row -> there.put(row.getKey(), row.getValue()));
    handle
        .createQuery(
            "SELECT c.coded, r.text FROM coding c JOIN report r ON r.seq = c.report_seq WHERE"
                + " r.current = 1 AND c.current = 1")
        .map((rs, ctx) -> Map.entry(rs.getString("coded"), rs.getString("text")))
        .forEach(row -> compare(row.getKey(), row.getValue(), there));
    there.keySet().forEach(key -> say("event " + key + " is in no coding"));
  }

  private void compare(String json, String text, Map<String, String> there) {
    CodedReport coded;
    try {
      coded = Json.codedReport(json);
    } catch (JsonProcessingException e) {
      say("a coding cannot be read");
      return;
    }
    for (Telling t : Telling.of(coded.report().id(), text, coded.events())) {
      String body = there.remove(t.key());
      if (!(t.sentence() + "\n" + Json.line(t.event())).equals(body)) {
        say("event " + t.key() + " is not as it was coded");
      }
    }
  }

  private void decisions() {
    Set<Long> undone = new HashSet<>();
    Set<String> ids = new HashSet<>();
    Map<String, Decision> byId = new HashMap<>();
    long after = 0;
    List<Decision> some = Decided.after(handle, after, 500);
    while (!some.isEmpty()) {
      for (Decision d : some) {
        after = d.seq();
        byId.put(d.id(), d);
        ids.add(d.id() + " " + d.seq() + " " + d.key());
        if (d.action() instanceof Action.Undo undo) {
          flip(byId.get(undo.decision()), true, byId, undone);
        }
        if (!Decided.aims(handle, d.targets()).equals(Decided.aimed(handle, d.seq()))) {
          say("decision " + d.id() + " is not aimed at the events that it speaks of");
        }
      }
      some = Decided.after(handle, after, 500);
    }
    if (!undone.equals(
        new HashSet<>(handle.createQuery("SELECT seq FROM undone").mapTo(Long.class).list()))) {
      say("the decisions marked as undone are not those that were");
    }
    if (!ids.equals(Decided.identifiers(handle))) {
      say("the list of decisions is not that of the ledger");
    }
    if (!BondRows.all(handle).equals(BondRows.expected(handle))) {
      say("what people bound together or set apart is not as they decided");
    }
  }

  private static void flip(
      @Nullable Decision d, boolean off, Map<String, Decision> byId, Set<Long> undone) {
    if (d == null) {
      return;
    }
    if (off) {
      undone.add(d.seq());
    } else {
      undone.remove(d.seq());
    }
    if (d.action() instanceof Action.Undo undo) {
      flip(byId.get(undo.decision()), !off, byId, undone);
    }
  }

  private void incidents() {
    Set<String> left =
        new TreeSet<>(handle.createQuery("SELECT key FROM event").mapTo(String.class).list());
    Set<String> ids =
        new TreeSet<>(handle.createQuery("SELECT id FROM incident").mapTo(String.class).list());
    while (!left.isEmpty()) {
      String seed = left.iterator().next();
      left.remove(seed);
      for (Set<String> component : Links.components(handle, List.of(seed))) {
        left.removeAll(component);
        component(component, ids);
      }
    }
    ids.forEach(id -> say("incident " + id + " has no events"));
  }

  private void component(Set<String> keys, Set<String> ids) {
    Map<String, EventRow> rows = Events.byKeys(handle, keys);
    List<Facts> facts = rows.values().stream().map(EventRow::facts).toList();
    facts.forEach(this::links);
    Set<String> together = BondRows.touching(handle, keys, true);
    Set<String> apart = BondRows.touching(handle, keys, false);
    for (List<Facts> group : clusters.groups(facts, together, apart)) {
      List<EventRow> members =
          group.stream()
              .map(f -> rows.get(f.key()))
              .filter(Objects::nonNull)
              .sorted(Comparator.comparing(EventRow::facts, Clusters.ORDER))
              .toList();
      List<String> own = members.stream().map(EventRow::key).toList();
      Incident expected = Deriver.incident(handle, Names.of(handle, own, apart), members);
      ids.remove(expected.id());
      for (EventRow row : members) {
        if (!row.incident().equals(expected.id())) {
          say("event " + row.key() + " stands in " + row.incident() + ", not " + expected.id());
        }
      }
      incident(expected);
    }
  }

  private void links(Facts facts) {
    List<Facts> candidates =
        Candidates.of(handle, scorer, facts).stream().map(EventRow::facts).toList();
    Set<Tie> expected = new HashSet<>(Links.compare(scorer, facts, candidates));
    if (!expected.equals(new HashSet<>(Links.touching(handle, List.of(facts.key()))))) {
      say("the links of event " + facts.key() + " are not what its comparison gives");
    }
  }

  private void incident(Incident expected) {
    Map<String, @Nullable Object> row =
        handle
            .createQuery("SELECT * FROM incident WHERE id = :id")
            .bind("id", expected.id())
            .mapToMap()
            .findOne()
            .orElse(Map.of());
    for (Map.Entry<String, @Nullable Object> e : IncidentColumns.of(expected).entrySet()) {
      if (!same(e.getValue(), row.get(e.getKey()))) {
        say("incident " + expected.id() + ": " + e.getKey() + " does not follow from its events");
      }
    }
    Set<String> values = new TreeSet<>();
    IncidentColumns.values(expected).forEach(v -> values.add(v.field() + " " + v.value()));
    Set<String> there =
        new TreeSet<>(
            handle
                .createQuery(
                    "SELECT field || ' ' || value FROM incident_value WHERE incident = :id")
                .bind("id", expected.id())
                .mapTo(String.class)
                .list());
    if (!values.equals(there)) {
      say("incident " + expected.id() + ": what it is found by does not follow from its events");
    }
  }

  /** Databases differ in how wide they hand out whole numbers. */
  private static boolean same(@Nullable Object expected, @Nullable Object there) {
    if (expected instanceof Long wide && there instanceof Number number) {
      return wide == number.longValue();
    }
    return Objects.equals(expected, there);
  }
}
