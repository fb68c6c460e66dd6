// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.register.incident.Incident;
import org.sijill.register.link.Clusters;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Keys;

/** Finds where events and incidents do not follow from codings and decisions. Reads only. */
final class Differences {
  private final Handle handle;
  private final Clusters clusters;
  private final int most;
  private final List<String> found = new ArrayList<>();

  Differences(Handle handle, Clusters clusters, int most) {
    this.handle = handle;
    this.clusters = clusters;
    this.most = most;
  }

  List<String> find() {
    events();
    incidents();
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
        .createQuery("SELECT key, body FROM event")
        .map((rs, ctx) -> Map.entry(rs.getString("key"), rs.getString("body")))
        .forEach(row -> there.put(row.getKey(), row.getValue()));
    handle
        .createQuery(
            "SELECT c.coded FROM coding c JOIN report r ON r.seq = c.report_seq WHERE r.current ="
                + " 1 AND c.current = 1")
        .mapTo(String.class)
        .forEach(json -> compare(json, there));
    there.keySet().forEach(key -> say("event " + key + " is in no coding"));
  }

  private void compare(String json, Map<String, String> there) {
    CodedReport coded;
    try {
      coded = Json.codedReport(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      say("a coding cannot be read");
      return;
    }
    List<String> keys = Keys.of(coded.report().id(), coded.events());
    for (int i = 0; i < keys.size(); i++) {
      String body = there.remove(keys.get(i));
      if (!Json.line(coded.events().get(i)).equals(body)) {
        say("event " + keys.get(i) + " is not as it was coded");
      }
    }
  }

  private void incidents() {
    Set<String> left =
        new TreeSet<>(handle.createQuery("SELECT key FROM event").mapTo(String.class).list());
    Set<String> ids =
        new TreeSet<>(handle.createQuery("SELECT id FROM incident").mapTo(String.class).list());
    while (!left.isEmpty()) {
      String seed = left.iterator().next();
      for (Set<String> component : Links.components(handle, List.of(seed))) {
        Map<String, EventRow> rows = Events.byKeys(handle, component);
        left.removeAll(component);
        left.remove(seed);
        List<Facts> facts = rows.values().stream().map(EventRow::facts).toList();
        Set<String> together = Links.bonds(handle, component, "together");
        Set<String> apart = Links.bonds(handle, component, "apart");
        for (List<Facts> group : clusters.groups(facts, together, apart)) {
          ids.remove(compare(group, rows));
        }
      }
    }
    ids.forEach(id -> say("incident " + id + " has no events"));
  }

  private String compare(List<Facts> group, Map<String, EventRow> rows) {
    List<EventRow> members =
        group.stream()
            .map(f -> rows.get(f.key()))
            .filter(java.util.Objects::nonNull)
            .sorted(Comparator.comparing(EventRow::facts, Clusters.ORDER))
            .toList();
    Incident expected = Deriver.incident(handle, members);
    for (EventRow row : members) {
      if (!row.incident().equals(expected.id())) {
        say("event " + row.key() + " stands in " + row.incident() + ", not in " + expected.id());
      }
    }
    String body =
        handle
            .createQuery("SELECT body FROM incident WHERE id = :id")
            .bind("id", expected.id())
            .mapTo(String.class)
            .findOne()
            .orElse("");
    if (!body.equals(IncidentRows.body(expected))) {
      say("incident " + expected.id() + " does not follow from its events and decisions");
    }
    return expected.id();
  }
}
