// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sijill.model.Coded;
import org.sijill.model.Json;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;
import org.sijill.register.link.Clusters;
import org.sijill.register.link.Keys;
import org.sijill.register.link.Tie;
import org.sijill.register.link.Verdict;

/** Reads whole incidents: the stored values joined with events and links. */
public final class IncidentReader {
  private IncidentReader() {}

  /** The incident that an identifier or an event's key leads to. */
  public static Optional<Incident> find(Handle handle, String id) {
    return resolve(handle, id).flatMap(own -> all(handle, List.of(own)).stream().findFirst());
  }

  /** The identifier that another identifier, or an event's key, now goes by. */
  public static Optional<String> resolve(Handle handle, String id) {
    Optional<String> itself =
        handle
            .createQuery("SELECT id FROM incident WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .findOne();
    if (itself.isPresent()) {
      return itself;
    }
    String key = id.startsWith("I-") ? Keys.event(id) : id;
    return handle
        .createQuery("SELECT incident FROM event WHERE key = :key")
        .bind("key", Decided.current(handle, key))
        .mapTo(String.class)
        .findOne();
  }

  /** Incidents by their own identifiers, in the order asked for. */
  public static List<Incident> all(Handle handle, Collection<String> ids) {
    Map<String, Incident> bodies = new LinkedHashMap<>();
    for (List<String> some : Events.chunks(ids)) {
      handle
          .createQuery("SELECT body FROM incident WHERE id IN (<ids>)")
          .bindList("ids", some)
          .map((rs, ctx) -> body(rs.getString("body")))
          .forEach(i -> bodies.put(i.id(), i));
    }
    Map<String, List<EventRow>> members = new HashMap<>();
    Map<String, String> owner = new HashMap<>();
    for (EventRow row : Events.ofIncidents(handle, bodies.keySet())) {
      members.computeIfAbsent(row.incident(), k -> new ArrayList<>()).add(row);
      owner.put(row.key(), row.incident());
    }
    Map<String, List<Tie>> ties = ties(handle, owner);
    List<Incident> whole = new ArrayList<>();
    for (String id : ids) {
      Incident body = bodies.get(id);
      if (body != null) {
        List<Member> events =
            Witnesses.members(
                members.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparing(EventRow::facts, Clusters.ORDER))
                    .toList());
        whole.add(body.with(ties.getOrDefault(id, List.of()), events));
      }
    }
    return whole;
  }

  /** Links within incidents, and unsure ones that reach out of them. */
  private static Map<String, List<Tie>> ties(Handle handle, Map<String, String> owner) {
    Map<String, List<Tie>> ties = new HashMap<>();
    List<Tie> touching = Links.touching(handle, owner.keySet());
    Set<String> others = new HashSet<>();
    touching.forEach(t -> others.addAll(List.of(t.a(), t.b())));
    others.removeAll(owner.keySet());
    Map<String, String> all = new HashMap<>(owner);
    Events.byKeys(handle, others).forEach((key, row) -> all.put(key, row.incident()));
    for (Tie tie : touching) {
      String a = all.getOrDefault(tie.a(), "");
      String b = all.getOrDefault(tie.b(), "");
      if (a.equals(b)) {
        put(ties, a, tie);
      } else if (tie.verdict() != Verdict.APART) {
        put(ties, a, reaching(tie, b));
        put(ties, b, reaching(tie, a));
      }
    }
    ties.values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing((Tie t) -> t.other() == null ? "" : t.other())
                        .thenComparing(Tie::a)
                        .thenComparing(Tie::b)));
    return ties;
  }

  private static void put(Map<String, List<Tie>> ties, String incident, Tie tie) {
    ties.computeIfAbsent(incident, k -> new ArrayList<>()).add(tie);
  }

  private static Tie reaching(Tie t, String other) {
    return new Tie(t.a(), t.b(), t.score(), t.verdict(), t.reasons(), other);
  }

  private static Incident body(String json) {
    try {
      return Json.mapper().readValue(json, Incident.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the register holds an incident it cannot read", e);
    }
  }

  /** Unsure pairs between incidents that nobody has decided, most likely first. */
  public static List<Tie> unsure(Handle handle, int limit) {
    return handle
        .createQuery(
            "SELECT l.*, o.incident AS other FROM link l JOIN event e ON e.key = l.a JOIN event o"
                + " ON o.key = l.b WHERE l.verdict = 'unsure' AND e.incident <> o.incident AND NOT"
                + " EXISTS (SELECT 1 FROM bond n WHERE n.a = l.a AND n.b = l.b)"
                + " ORDER BY l.score DESC, l.a, l.b LIMIT :limit")
        .bind("limit", limit)
        .map(
            (rs, ctx) ->
                new Tie(
                    rs.getString("a"),
                    rs.getString("b"),
                    rs.getDouble("score"),
                    Coded.of(Verdict.class, rs.getString("verdict")),
                    Links.reasons(rs.getString("reasons")),
                    rs.getString("other")))
        .list();
  }
}
