// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
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
import org.sijill.register.ledger.Canonical;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.Entry;
import org.sijill.register.store.Database;

/** What people decide. Thread-safe; decisions are recorded one after the other. */
public final class Decisions {
  private static final int LOT = 500;

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
    Targets targets = new Targets(handle);
    Action named = targets.named(request.action());
    long seq = Chain.last(handle).map(Entry::seq).orElse(0L) + 1;
    String id = id(seq, at, request.by(), named);
    Decided.Content content =
        new Decided.Content(id, named, targets.keys(), targets.machine(named), request.key());
    append(handle, at, request.by(), content);
    Decision decision = Decided.bySeq(handle, List.of(seq)).get(0);
    return new Recorded(decision, touched(handle, decision), false);
  }

  private void append(Handle handle, String at, String by, Decided.Content content) {
    Entry entry = Chain.append(handle, at, by, "decision", content);
    handle.execute(
        "INSERT INTO decision_id (id, seq, request_key) VALUES (?, ?, ?)",
        content.id(),
        entry.seq(),
        content.key());
    Deriver.Dirty dirty = deriver.decided(handle, entry.seq(), content, false);
    if (content.action() instanceof Action.Undo undo) {
      Optional<Decision> undone = Decided.byId(handle, undo.decision());
      undone.ifPresent(d -> Undoing.undo(handle, d));
      undone.ifPresent(d -> dirty.add(deriver.decided(handle, d.seq(), content(d), true)));
    }
    deriver.settle(handle, dirty, entry.seq());
  }

  private static Decided.Content content(Decision d) {
    return new Decided.Content(d.id(), d.action(), d.targets(), d.machine(), d.key());
  }

  private static String id(long seq, String at, String by, Action action) {
    String all = Canonical.text(List.of(seq, at, by, action));
    return "D-" + Canonical.sha256(all).substring(0, 12);
  }

  /**
   * Takes over a decision from another register, with its own time and person. A decision that is
   * there already changes nothing.
   *
   * @return whether it was not there
   */
  boolean adopt(Decision decision) {
    return database.write(
        handle -> {
          if (Decided.byId(handle, decision.id()).isPresent()) {
            return false;
          }
          append(handle, decision.at(), decision.by(), content(decision));
          return true;
        });
  }

  private static Optional<Decision> byKey(Handle handle, String key) {
    return handle
        .createQuery("SELECT id FROM decision_id WHERE request_key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne()
        .flatMap(id -> Decided.byId(handle, id));
  }

  private static void check(Handle handle, Request request) {
    for (Map.Entry<String, String> e : new TreeMap<>(request.expected()).entrySet()) {
      String current = IncidentReader.find(handle, e.getKey()).map(Incident::version).orElse("");
      if (!current.equals(e.getValue())) {
        throw new ConflictException(e.getKey(), e.getValue(), current);
      }
    }
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

  /** Decisions after a ledger number, oldest first. */
  public List<Decision> after(long seq, int limit) {
    return database.read(handle -> Decided.after(handle, seq, limit));
  }

  /** Hands every decision to a consumer, oldest first. */
  public void each(Consumer<Decision> consumer) {
    long after = 0;
    List<Decision> some = after(after, LOT);
    while (!some.isEmpty()) {
      some.forEach(consumer);
      after = some.get(some.size() - 1).seq();
      some = after(after, LOT);
    }
  }

  /** The decision of an identifier. */
  public Optional<Decision> find(String id) {
    return database.read(handle -> Decided.byId(handle, id));
  }
}
