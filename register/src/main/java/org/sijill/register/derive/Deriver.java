// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Report;
import org.sijill.register.decision.Decision;
import org.sijill.register.decision.Overlay;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;
import org.sijill.register.incident.Merging;
import org.sijill.register.ledger.Canonical;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.Entry;
import org.sijill.register.link.Clusters;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Scorer;
import org.sijill.register.link.Tie;
import org.sijill.register.link.Weights;

/**
 * Makes incidents follow from codings and decisions, touching only what a change can reach. Works
 * inside a caller's transaction.
 */
public final class Deriver {
  /** Raised when the code of linking or of an incident's values comes to another outcome. */
  private static final String CODE = "5";

  private final Scorer scorer;
  private final Clusters clusters;
  private final boolean sqlite;
  private final String rules;

  public Deriver(Weights weights, boolean sqlite) {
    this.scorer = new Scorer(weights);
    this.clusters = new Clusters(scorer, weights);
    this.sqlite = sqlite;
    this.rules = CODE + " " + weights.name();
  }

  /** Whether links and incidents were made by these rules. */
  public boolean upToDate(Handle handle) {
    return handle
        .createQuery("SELECT rules FROM derived")
        .mapTo(String.class)
        .findFirst()
        .filter(rules::equals)
        .isPresent();
  }

  /**
   * Makes all links and incidents anew, as an upgrade of the program asks for: events and decisions
   * stay as they are, and so do permalinks.
   */
  public void remake(Handle handle) {
    if (upToDate(handle)) {
      return; // another program was quicker
    }
    handle.execute("DELETE FROM derived");
    handle.execute("INSERT INTO derived (rules) VALUES (?)", rules);
    handle.execute("DELETE FROM link");
    List<String> keys =
        handle.createQuery("SELECT key FROM event ORDER BY key").mapTo(String.class).list();
    for (List<String> some : Events.chunks(keys)) {
      Candidates.place(handle, Events.byKeys(handle, some).values());
    }
    long last = Chain.last(handle).map(Entry::seq).orElse(0L);
    for (List<String> some : Events.chunks(keys)) {
      Events.byKeys(handle, some).values().forEach(row -> link(handle, row.facts()));
    }
    for (List<String> some : Events.chunks(keys)) {
      Dirty dirty = new Dirty();
      dirty.keys.addAll(some);
      settle(handle, dirty, last);
    }
  }

  private void link(Handle handle, Facts facts) {
    List<Facts> candidates =
        Candidates.of(handle, scorer, facts).stream().map(EventRow::facts).toList();
    Links.insert(handle, Links.compare(scorer, facts, candidates));
  }

  /**
   * Replaces the events of a report.
   *
   * @param oldSeq row of the version or coding whose events go, 0 for none
   * @param newSeq row of the report that the new events come from
   * @param report the report
   * @param coded its coding
   * @param moved keys of old events that are the same act under a new key
   * @return what to settle
   */
  public Dirty replace(
      Handle handle,
      long oldSeq,
      long newSeq,
      Report report,
      CodedReport coded,
      Map<String, String> moved) {
    Dirty dirty = new Dirty();
    List<String> gone = new ArrayList<>();
    if (oldSeq > 0) {
      List<EventRow> old = Events.ofReport(handle, oldSeq);
      old.forEach(row -> gone.add(row.key()));
      dirty.incidents.addAll(old.stream().map(EventRow::incident).toList());
      dirty.keys.addAll(reached(handle, gone));
      Links.delete(handle, gone);
      Events.delete(handle, oldSeq);
    }
    Events.insert(handle, newSeq, report, coded);
    Decided.move(handle, moved);
    List<EventRow> fresh = Events.ofReport(handle, newSeq);
    Decided.settled(handle, fresh.stream().map(EventRow::key).toList());
    for (EventRow row : fresh) {
      link(handle, row.facts());
      dirty.keys.add(row.key());
    }
    if (!gone.isEmpty()) {
      Decided.aimAgain(handle, gone);
      if (!moved.isEmpty()) {
        dirty.keys.addAll(BondRows.remake(handle));
      }
    }
    return dirty;
  }

  private static Set<String> reached(Handle handle, Collection<String> keys) {
    Set<String> reached = new TreeSet<>();
    for (Tie tie : Links.touching(handle, keys)) {
      reached.add(tie.a());
      reached.add(tie.b());
    }
    reached.addAll(BondRows.apartFrom(handle, keys));
    return reached;
  }

  /** Takes in a new decision, or one that was taken back or brought again. */
  public Dirty decided(Handle handle, long seq, Decided.Content content, boolean anew) {
    Dirty dirty = new Dirty();
    if (!anew) {
      Decided.aim(handle, seq, content);
    }
    content
        .targets()
        .values()
        .forEach(keys -> keys.forEach(k -> dirty.keys.add(Decided.current(handle, k))));
    if (anew || Bonds.binds(content.action())) {
      dirty.keys.addAll(BondRows.remake(handle));
    }
    return dirty;
  }

  /**
   * Groups what is dirty anew and writes the incidents that changed.
   *
   * @param changed number of the ledger entry to write down as their last change
   * @return identifiers of the incidents that were written
   */
  public Set<String> settle(Handle handle, Dirty dirty, long changed) {
    Set<String> old = new TreeSet<>(dirty.incidents);
    Set<String> keys = new TreeSet<>(dirty.keys);
    Map<String, EventRow> rows = widen(handle, keys, old);
    Map<String, List<EventRow>> groups = group(handle, rows);
    Map<String, String> before = versions(handle, old);
    Set<String> written = new TreeSet<>();
    IncidentRows incidents = new IncidentRows(handle, sqlite);
    List<String> gone = old.stream().filter(id -> !groups.containsKey(id)).toList();
    incidents.delete(gone);
    for (Map.Entry<String, List<EventRow>> group : groups.entrySet()) {
      for (EventRow row : group.getValue()) {
        if (!row.incident().equals(group.getKey())) {
          handle.execute("UPDATE event SET incident = ? WHERE key = ?", group.getKey(), row.key());
        }
      }
      Incident incident = incident(handle, group.getKey(), group.getValue());
      if (!incident.version().equals(before.get(incident.id()))) {
        incidents.delete(List.of(incident.id()));
        incidents.insert(incident, changed);
        written.add(incident.id());
      }
    }
    Unsure.count(handle, rows.keySet());
    return written;
  }

  /** Adds to the keys whole components and whole old incidents until nothing more is reached. */
  private static Map<String, EventRow> widen(
      Handle handle, Set<String> keys, Set<String> incidents) {
    Map<String, EventRow> rows = new LinkedHashMap<>();
    while (true) {
      Links.components(handle, keys).forEach(keys::addAll);
      rows.putAll(Events.byKeys(handle, keys));
      boolean grown = keys.addAll(BondRows.apartFrom(handle, rows.keySet()));
      rows.values().forEach(row -> incidents.add(row.incident()));
      for (EventRow row : Events.ofIncidents(handle, incidents)) {
        grown |= keys.add(row.key());
      }
      if (!grown) {
        return rows;
      }
    }
  }

  private Map<String, List<EventRow>> group(Handle handle, Map<String, EventRow> rows) {
    Set<String> together = BondRows.touching(handle, rows.keySet(), true);
    Set<String> apart = BondRows.touching(handle, rows.keySet(), false);
    Map<String, List<EventRow>> groups = new TreeMap<>();
    for (Set<String> component : Links.components(handle, rows.keySet())) {
      List<Facts> facts = new ArrayList<>();
      for (String key : component) {
        EventRow row = rows.get(key);
        if (row != null) {
          facts.add(row.facts());
        }
      }
      for (List<Facts> group : clusters.groups(facts, together, apart)) {
        List<EventRow> members = new ArrayList<>();
        for (Facts f : group) {
          EventRow row = rows.get(f.key());
          if (row != null) {
            members.add(row);
          }
        }
        List<String> own = members.stream().map(EventRow::key).toList();
        groups.put(Names.of(handle, own, apart), members);
      }
    }
    return groups;
  }

  private static Map<String, String> versions(Handle handle, Collection<String> ids) {
    Map<String, String> versions = new HashMap<>();
    for (List<String> some : Events.chunks(ids)) {
      handle
          .createQuery("SELECT id, version FROM incident WHERE id IN (<ids>)")
          .bindList("ids", some)
          .map((rs, ctx) -> List.of(rs.getString("id"), rs.getString("version")))
          .forEach(row -> versions.put(row.get(0), row.get(1)));
    }
    return versions;
  }

  /** The incident that a group of events makes, with people's decisions laid over it. */
  static Incident incident(Handle handle, String id, List<EventRow> group) {
    List<Member> members = Witnesses.members(group);
    List<String> keys = members.stream().map(Member::key).toList();
    List<Decision> decisions =
        Decided.bySeq(handle, Decided.about(handle, keys)).stream()
            .filter(Decision::active)
            .sorted(Comparator.comparingLong(Decision::seq))
            .toList();
    Incident whole = Overlay.apply(Merging.merge(members).withId(id), decisions);
    return whole.withVersion(version(whole));
  }

  private static String version(Incident incident) {
    StringBuilder all = new StringBuilder(IncidentColumns.body(incident));
    for (Member m : incident.events()) {
      all.append('\n').append(m.key()).append(Json.line(m));
    }
    return Canonical.sha256(all.toString()).substring(0, 16);
  }

  /** Makes the words of all incidents searchable, where a copy left them out. */
  public void words(Handle handle) {
    IncidentRows rows = new IncidentRows(handle, sqlite);
    List<String> ids = handle.createQuery("SELECT id FROM incident").mapTo(String.class).list();
    for (List<String> some : Events.chunks(ids)) {
      IncidentReader.all(handle, some).forEach(rows::words);
    }
  }

  /** Where events and incidents do not follow from codings and decisions, in words. */
  public List<String> differences(Handle handle, int most) {
    return new Differences(handle, scorer, clusters, most).find();
  }

  /** What a change may have touched. */
  public static final class Dirty {
    final Set<String> keys = new TreeSet<>();
    final Set<String> incidents = new TreeSet<>();

    /** Adds what another change touched. */
    public void add(Dirty other) {
      keys.addAll(other.keys);
      incidents.addAll(other.incidents);
    }
  }
}
