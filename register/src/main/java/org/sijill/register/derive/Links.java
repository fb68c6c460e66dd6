// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.derive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sijill.model.Coded;
import org.sijill.model.Json;
import org.sijill.register.link.Facts;
import org.sijill.register.link.Reason;
import org.sijill.register.link.Score;
import org.sijill.register.link.Scorer;
import org.sijill.register.link.Tie;
import org.sijill.register.link.Verdict;

/** The tables of links and bonds. Works inside a caller's transaction. */
final class Links {
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  static final RowMapper<Tie> ROW =
      (rs, ctx) ->
          new Tie(
              rs.getString("a"),
              rs.getString("b"),
              rs.getDouble("score"),
              Coded.of(Verdict.class, rs.getString("verdict")),
              reasons(rs.getString("reasons")),
              null);

  private Links() {}

  static List<Reason> reasons(String json) {
    try {
      return Json.mapper().readValue(json, REASONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the register holds a link it cannot read", e);
    }
  }

  /** The pairs of an event and its candidates that are not apart. */
  static List<Tie> compare(Scorer scorer, Facts facts, Collection<Facts> candidates) {
    List<Tie> ties = new ArrayList<>();
    for (Facts other : candidates) {
      Score score = scorer.score(facts, other);
      if (score.verdict() != Verdict.APART) {
        boolean first = facts.key().compareTo(other.key()) < 0;
        ties.add(
            new Tie(
                first ? facts.key() : other.key(),
                first ? other.key() : facts.key(),
                score.total(),
                score.verdict(),
                score.reasons(),
                null));
      }
    }
    return ties;
  }

  static void insert(Handle handle, Collection<Tie> ties) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO link (a, b, score, verdict, reasons) VALUES (:a, :b, :score, :verdict,"
                + " :reasons) ON CONFLICT (a, b) DO NOTHING");
    for (Tie tie : ties) {
      batch
          .bind("a", tie.a())
          .bind("b", tie.b())
          .bind("score", tie.score())
          .bind("verdict", tie.verdict().code())
          .bind("reasons", Json.line(tie.reasons()))
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  static void delete(Handle handle, Collection<String> keys) {
    for (List<String> some : Events.chunks(keys)) {
      handle
          .createUpdate("DELETE FROM link WHERE a IN (<keys>) OR b IN (<keys>)")
          .bindList("keys", some)
          .execute();
    }
  }

  /** Pairs that touch any of the events. */
  static List<Tie> touching(Handle handle, Collection<String> keys) {
    Set<Tie> ties = new LinkedHashSet<>();
    for (List<String> some : Events.chunks(keys)) {
      for (String side : List.of("a", "b")) {
        ties.addAll(
            handle
                .createQuery("SELECT * FROM link WHERE " + side + " IN (<keys>)")
                .bindList("keys", some)
                .map(ROW)
                .list());
      }
    }
    return List.copyOf(ties);
  }

  /** The components, by links and bonds, that hold any of the events. */
  static List<Set<String>> components(Handle handle, Collection<String> seeds) {
    List<Set<String>> components = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String seed : new TreeSet<>(seeds)) {
      if (seen.contains(seed)) {
        continue;
      }
      Set<String> component = new TreeSet<>(Set.of(seed));
      Deque<String> open = new ArrayDeque<>(component);
      while (!open.isEmpty()) {
        List<String> some = new ArrayList<>(open);
        open.clear();
        for (String next : neighbours(handle, some)) {
          if (component.add(next)) {
            open.add(next);
          }
        }
      }
      seen.addAll(component);
      components.add(component);
    }
    return components;
  }

  private static Set<String> neighbours(Handle handle, List<String> keys) {
    Set<String> found = new LinkedHashSet<>();
    for (List<String> some : Events.chunks(keys)) {
      found.addAll(
          handle
              .createQuery(
                  "SELECT b FROM link WHERE verdict = 'linked' AND a IN (<keys>)"
                      + " UNION SELECT a FROM link WHERE verdict = 'linked' AND b IN (<keys>)"
                      + " UNION SELECT b FROM bond WHERE kind = 'together' AND a IN (<keys>)"
                      + " UNION SELECT a FROM bond WHERE kind = 'together' AND b IN (<keys>)")
              .bindList("keys", some)
              .mapTo(String.class)
              .list());
    }
    return found;
  }
}
