// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;

/** Decisions as the ledger holds them, and which events they speak of. */
public final class Decided {
  private static final String SELECT =
      "SELECT l.seq, l.at, l.actor, l.content, u.seq AS gone FROM ledger l"
          + " LEFT JOIN undone u ON u.seq = l.seq WHERE l.kind = 'decision' ";

  private Decided() {}

  /**
   * What a decision's entry holds.
   *
   * @param id lasting identifier of the decision
   * @param action what was decided
   * @param targets for each incident it speaks of, the keys of its events then
   * @param machine the machine's value of a corrected field then, else null
   * @param key idempotency key of the request, or null
   */
  public record Content(
      String id,
      Action action,
      Map<String, List<String>> targets,
      @Nullable JsonNode machine,
      @Nullable String key) {}

  /** Reads the content of a decision's entry. */
  public static Content content(String json) {
    try {
      return Json.mapper().readValue(json, Content.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger holds a decision that cannot be read", e);
    }
  }

  private static Decision decision(long seq, String at, String by, String json, boolean active) {
    Content c = content(json);
    return new Decision(c.id(), seq, at, by, c.action(), c.targets(), c.machine(), c.key(), active);
  }

  /** Decisions by their numbers, oldest first. */
  public static List<Decision> bySeq(Handle handle, Collection<Long> seqs) {
    List<Decision> decisions = new ArrayList<>();
    List<Long> all = new ArrayList<>(new TreeSet<>(seqs));
    for (int i = 0; i < all.size(); i += 500) {
      decisions.addAll(
          handle
              .createQuery(SELECT + "AND l.seq IN (<seqs>) ORDER BY l.seq")
              .bindList("seqs", all.subList(i, Math.min(all.size(), i + 500)))
              .map(
                  (rs, ctx) ->
                      decision(
                          rs.getLong("seq"),
                          rs.getString("at"),
                          rs.getString("actor"),
                          rs.getString("content"),
                          rs.getObject("gone") == null))
              .list());
    }
    return decisions;
  }

  /** The decision of an identifier. */
  public static Optional<Decision> byId(Handle handle, String id) {
    return handle
        .createQuery("SELECT seq FROM decision_id WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne()
        .flatMap(seq -> bySeq(handle, List.of(seq)).stream().findFirst());
  }

  /** Every decision after a number, oldest first. */
  public static List<Decision> after(Handle handle, long seq, int limit) {
    return handle
        .createQuery(SELECT + "AND l.seq > :seq ORDER BY l.seq LIMIT :limit")
        .bind("seq", seq)
        .bind("limit", limit)
        .map(
            (rs, ctx) ->
                decision(
                    rs.getLong("seq"),
                    rs.getString("at"),
                    rs.getString("actor"),
                    rs.getString("content"),
                    rs.getObject("gone") == null))
        .list();
  }

  /** Numbers of the decisions that speak of any of the events. */
  public static Set<Long> about(Handle handle, Collection<String> keys) {
    Set<Long> seqs = new TreeSet<>();
    for (List<String> some : Events.chunks(keys)) {
      seqs.addAll(
          handle
              .createQuery("SELECT seq FROM decision_target WHERE event_key IN (<keys>)")
              .bindList("keys", some)
              .mapTo(Long.class)
              .list());
    }
    return seqs;
  }

  /**
   * Which event each target of a decision now means: the first of its events then that is still
   * there, under its own key or a newer one.
   */
  static Set<String> aims(Handle handle, Map<String, List<String>> targets) {
    Set<String> aims = new TreeSet<>();
    targets
        .values()
        .forEach(
            keys ->
                keys.stream()
                    .map(key -> current(handle, key))
                    .filter(key -> exists(handle, key))
                    .findFirst()
                    .ifPresent(aims::add));
    return aims;
  }

  /** The events that a decision is written down as aimed at. */
  static Set<String> aimed(Handle handle, long seq) {
    return new TreeSet<>(
        handle
            .createQuery("SELECT event_key FROM decision_target WHERE seq = :seq")
            .bind("seq", seq)
            .mapTo(String.class)
            .list());
  }

  /** Writes down which events a decision is aimed at. */
  static void aim(Handle handle, long seq, Content content) {
    handle.execute("DELETE FROM decision_target WHERE seq = ?", seq);
    aims(handle, content.targets())
        .forEach(
            key ->
                handle.execute(
                    "INSERT INTO decision_target (event_key, seq) VALUES (?, ?)", key, seq));
  }

  /** Identifiers, numbers and request keys of the decisions as they are listed. */
  static Set<String> identifiers(Handle handle) {
    return new HashSet<>(
        handle
            .createQuery("SELECT id, seq, request_key FROM decision_id")
            .map(
                (rs, ctx) ->
                    rs.getString("id")
                        + " "
                        + rs.getLong("seq")
                        + " "
                        + rs.getString("request_key"))
            .list());
  }

  /** Aims all decisions again that may have meant one of the events. */
  static void aimAgain(Handle handle, Collection<String> goneKeys) {
    Map<Long, String> contents = new TreeMap<>();
    for (long seq : about(handle, goneKeys)) {
      handle
          .createQuery("SELECT content FROM ledger WHERE seq = :seq")
          .bind("seq", seq)
          .mapTo(String.class)
          .findOne()
          .ifPresent(content -> contents.put(seq, content));
    }
    contents.forEach((seq, content) -> aim(handle, seq, content(content)));
  }

  private static boolean exists(Handle handle, String key) {
    return handle
        .createQuery("SELECT 1 FROM event WHERE key = :key")
        .bind("key", key)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Older keys that lead straight to any of these, each with the key that it leads to. */
  public static Map<String, String> aliases(Handle handle, Collection<String> keys) {
    Map<String, String> aliases = new TreeMap<>();
    for (List<String> some : Events.chunks(keys)) {
      handle
          .createQuery("SELECT old_key, new_key FROM event_alias WHERE new_key IN (<keys>)")
          .bindList("keys", some)
          .map((rs, ctx) -> Map.entry(rs.getString("old_key"), rs.getString("new_key")))
          .forEach(row -> aliases.put(row.getKey(), row.getValue()));
    }
    return aliases;
  }

  /** Writes down that events go by new keys; whatever led to the old ones leads to the new. */
  static void move(Handle handle, Map<String, String> moved) {
    moved.forEach(
        (from, to) -> {
          handle.execute("UPDATE event_alias SET new_key = ? WHERE new_key = ?", to, from);
          handle.execute(
              "INSERT INTO event_alias (old_key, new_key) VALUES (?, ?)"
                  + " ON CONFLICT (old_key) DO UPDATE SET new_key = excluded.new_key",
              from,
              to);
        });
  }

  /** Forgets where keys led that are keys of events themselves (again). */
  static void settled(Handle handle, Collection<String> keys) {
    for (List<String> some : Events.chunks(keys)) {
      handle
          .createUpdate("DELETE FROM event_alias WHERE old_key IN (<keys>)")
          .bindList("keys", some)
          .execute();
    }
  }

  /** The key under which an event goes now; the same if it never changed. */
  public static String current(Handle handle, String key) {
    return handle
        .createQuery("SELECT new_key FROM event_alias WHERE old_key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne()
        .orElse(key);
  }
}
