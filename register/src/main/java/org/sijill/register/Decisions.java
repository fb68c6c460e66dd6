// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.ConflictException;
import org.sijill.register.decision.Decision;
import org.sijill.register.decision.Recorded;
import org.sijill.register.decision.Request;
import org.sijill.register.derive.Decided;
import org.sijill.register.derive.Deriver;
import org.sijill.register.derive.IncidentReader;
import org.sijill.register.derive.Undoing;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.Entry;
import org.sijill.register.store.Database;

/** What people decide. Thread-safe; decisions are recorded one after the other. */
public final class Decisions {
  private final Database database;
  private final Deriver deriver;
  private final Now now;

  Decisions(Database database, Deriver deriver, Now now) {
    this.database = database;
    this.deriver = deriver;
    this.now = now;
  }

  /**
   * Records a decision and brings its incidents up to date; when this returns, it is on disk.
   *
   * @throws ConflictException if an incident is not in the version that the person saw
   * @throws NoSuchThingException if an incident, event or decision is not there
   * @throws IllegalArgumentException if the action makes no sense, with the reason
   */
  public Recorded record(Request request) {
    return database.write(handle -> record(handle, request, now.text()));
  }

  private Recorded record(Handle handle, Request request, String at) {
    if (request.key() != null) {
      Optional<Decision> before = byKey(handle, request.key());
      if (before.isPresent()) {
        return new Recorded(before.get(), touched(handle, before.get()), true);
      }
    }
    check(handle, request);
    Decided.Content content = content(handle, request);
    Entry entry = Chain.append(handle, at, request.by(), "decision", content);
    if (request.key() != null) {
      handle.execute(
          "INSERT INTO request_key (key, seq) VALUES (?, ?)", request.key(), entry.seq());
    }
    Deriver.Dirty dirty = deriver.decided(handle, entry.seq(), content, false);
    if (content.action() instanceof Action.Undo undo) {
      Undoing.undo(handle, undo.decision());
      for (Decision d : Decided.bySeq(handle, List.of(undo.decision()))) {
        Decided.Content undone = new Decided.Content(d.action(), d.targets(), null, null);
        dirty.add(deriver.decided(handle, d.seq(), undone, true));
      }
    }
    deriver.settle(handle, dirty, entry.seq());
    Decision decision = Decided.bySeq(handle, List.of(entry.seq())).get(0);
    return new Recorded(decision, touched(handle, decision), false);
  }

  private static Optional<Decision> byKey(Handle handle, String key) {
    return handle
        .createQuery("SELECT seq FROM request_key WHERE key = :key")
        .bind("key", key)
        .mapTo(Long.class)
        .findOne()
        .flatMap(seq -> Decided.bySeq(handle, List.of(seq)).stream().findFirst());
  }

  private static void check(Handle handle, Request request) {
    new TreeMap<>(request.expected())
        .forEach(
            (id, version) -> {
              String current = IncidentReader.find(handle, id).map(Incident::version).orElse("");
              if (!current.equals(version)) {
                throw new ConflictException(id, version, current);
              }
            });
  }

  private static Decided.Content content(Handle handle, Request request) {
    Action action = request.action();
    Targets targets = new Targets(handle);
    Action named = targets.named(action);
    return new Decided.Content(named, targets.keys(), targets.machine(named), request.key());
  }

  private static List<Incident> touched(Handle handle, Decision decision) {
    Set<String> ids = new LinkedHashSet<>();
    for (List<String> keys : decision.targets().values()) {
      keys.forEach(key -> IncidentReader.resolve(handle, key).ifPresent(ids::add));
    }
    return IncidentReader.all(handle, ids);
  }

  /** All decisions about an incident, also those taken back, oldest first. */
  public List<Decision> history(String incident) {
    return database.read(
        handle -> {
          List<String> keys =
              IncidentReader.find(handle, incident).stream()
                  .flatMap(i -> i.events().stream().map(Member::key))
                  .toList();
          return Decided.bySeq(handle, Decided.about(handle, keys));
        });
  }

  /** Decisions after a number, oldest first. */
  public List<Decision> after(long seq, int limit) {
    return database.read(handle -> Decided.after(handle, seq, limit));
  }

  /** The decision of a number. */
  public Optional<Decision> find(long seq) {
    return database.read(handle -> Decided.bySeq(handle, List.of(seq)).stream().findFirst());
  }
}
