// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.register.ledger.Chain;
import org.sijill.register.ledger.Entry;
import org.sijill.register.query.Box;
import org.sijill.register.query.Parameter;
import org.sijill.register.query.Query;
import org.sijill.register.query.SqlFilter;
import org.sijill.register.store.Dialect;

/**
 * Keeps the board of a register true: reads it when it is first needed, and what has changed
 * whenever the ledger has grown. A condition of a query that the board cannot judge is asked of the
 * database once and remembered until then. Thread-safe.
 */
final class Boards {
  private static final int MOST_REMEMBERED = 64;

  private final Dialect dialect;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private Board board = new Board();
  private long entry = -1;
  private final Map<Query, BitSet> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, BitSet> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  Boards(Dialect dialect) {
    this.dialect = dialect;
  }

  /** A board and the slots of the incidents that a query finds. */
  /**
   * @param board the columns
   * @param kept the slots that are not rejected
   * @param conditions the slots that meet each of its parameters
   */
  record Found(Board board, BitSet kept, Map<Parameter, BitSet> conditions) {
    /** The slots that meet all conditions but one parameter's. */
    BitSet without(@Nullable Parameter left) {
      BitSet all = (BitSet) board.live.clone();
      if (left == Parameter.REVIEW) {
        all.and(kept);
      }
      conditions.forEach(
          (parameter, slots) -> {
            if (parameter != left) {
              all.and(slots);
            }
          });
      return all;
    }

    /** The slots that meet all conditions. */
    BitSet all() {
      return without(null);
    }
  }

  /** Works on the board as it is at the newest ledger entry that a handle sees. */
  <T> T on(Handle handle, Query query, Function<Found, T> work) {
    refresh(handle);
    lock.readLock().lock();
    try {
      return work.apply(new Found(board, kept(), conditions(handle, query)));
    } finally {
      lock.readLock().unlock();
    }
  }

  private Map<Parameter, BitSet> conditions(Handle handle, Query query) {
    Map<Parameter, BitSet> all = new EnumMap<>(Parameter.class);
    query
        .terms()
        .forEach(
            (parameter, terms) -> {
              BitSet slots = condition(handle, query, parameter, terms);
              if (slots != null) {
                all.put(parameter, slots);
              }
            });
    if (query.values(Parameter.REVIEW).isEmpty()) {
      all.put(Parameter.REVIEW, kept());
    }
    return all;
  }

  /** Without a word on review, what is rejected is left out. */
  private BitSet kept() {
    return choice(Board.SINGLE.indexOf(Parameter.REVIEW), List.of("!rejected"));
  }

  private @Nullable BitSet condition(
      Handle handle, Query query, Parameter parameter, List<String> terms) {
    int field = Board.SINGLE.indexOf(parameter);
    if (field >= 0) {
      return choice(field, terms);
    }
    int several = Board.SEVERAL.indexOf(parameter);
    if (several >= 0) {
      return several(handle, parameter, several, terms);
    }
    return switch (parameter) {
      case EXACT -> null;
      case VAGUE -> vague(Boolean.TRUE.equals(query.flag(parameter)));
      case FROM -> days(board.to, LocalDate.parse(terms.get(0)), true);
      case TO -> days(board.from, LocalDate.parse(terms.get(0)), false);
      case BBOX -> box(query.box());
      default -> asked(handle, alone(query, parameter, terms));
    };
  }

  /** The condition of one parameter; searches keep the flag that says how. */
  private static Query alone(Query query, Parameter parameter, List<String> terms) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put(parameter.code(), terms);
    if (parameter == Parameter.Q || parameter == Parameter.TEXT) {
      List<String> exact = query.values(Parameter.EXACT);
      if (!exact.isEmpty()) {
        parts.put(Parameter.EXACT.code(), exact);
      }
    }
    return Query.of(parts);
  }

  private BitSet choice(int field, List<String> terms) {
    int[] codes = board.single[field];
    boolean[] wanted = new boolean[board.singleWords[field].size()];
    boolean plain = terms.stream().anyMatch(t -> !t.startsWith("!"));
    java.util.Arrays.fill(wanted, !plain);
    for (String term : terms) {
      boolean not = term.startsWith("!");
      String value = not ? term.substring(1) : term;
      int code = value.equals("none") ? 0 : board.singleWords[field].known(value);
      if (code >= 0 && !not) {
        wanted[code] = true;
      }
    }
    for (String term : terms) {
      if (term.startsWith("!")) {
        String value = term.substring(1);
        int code = value.equals("none") ? 0 : board.singleWords[field].known(value);
        if (code >= 0) {
          wanted[code] = false;
        }
      }
    }
    BitSet slots = new BitSet(board.size());
    for (int i = 0; i < board.size(); i++) {
      if (wanted[codes[i]]) {
        slots.set(i);
      }
    }
    return slots;
  }

  private BitSet vague(boolean wanted) {
    BitSet slots = (BitSet) board.vague.clone();
    if (!wanted) {
      slots.flip(0, board.size());
    }
    return slots;
  }

  /** Of a field with several values: any of the plain terms, none of those turned round. */
  private BitSet several(Handle handle, Parameter parameter, int field, List<String> terms) {
    BitSet plain = new BitSet();
    BitSet turned = new BitSet();
    boolean any = false;
    boolean none = false;
    boolean notNone = false;
    for (String term : terms) {
      boolean not = term.startsWith("!");
      String value = not ? term.substring(1) : term;
      any |= !not;
      if (value.equals("none")) {
        none |= !not;
        notNone |= not;
      } else {
        codes(handle, parameter, field, value, not ? turned : plain);
      }
    }
    BitSet slots = new BitSet(board.size());
    for (int i = 0; i < board.size(); i++) {
      int[] codes = board.several[field][i];
      boolean empty = codes.length == 0;
      boolean wanted = !any || none && empty || hits(codes, plain);
      if (wanted && !(notNone && empty) && !hits(codes, turned)) {
        slots.set(i);
      }
    }
    return slots;
  }

  private static boolean hits(int[] codes, BitSet wanted) {
    for (int code : codes) {
      if (wanted.get(code)) {
        return true;
      }
    }
    return false;
  }

  /** The codes that a word means: the value itself, and what is called so in either language. */
  private void codes(Handle handle, Parameter parameter, int field, String value, BitSet into) {
    int itself = board.severalWords[field].known(value);
    if (itself >= 0) {
      into.set(itself);
    }
    handle
        .createQuery(
            "SELECT value FROM label WHERE field = :field AND (lower(en) = :lower OR ar = :value)")
        .bind("field", parameter.code())
        .bind("lower", value.toLowerCase(java.util.Locale.ROOT))
        .bind("value", value)
        .mapTo(String.class)
        .forEach(
            called -> {
              int code = board.severalWords[field].known(called);
              if (code >= 0) {
                into.set(code);
              }
            });
  }

  private BitSet days(int[] column, LocalDate day, boolean atLeast) {
    int bound = (int) day.toEpochDay();
    BitSet slots = new BitSet(board.size());
    for (int i = 0; i < board.size(); i++) {
      if (atLeast ? column[i] >= bound : column[i] <= bound) {
        slots.set(i);
      }
    }
    return slots;
  }

  private @Nullable BitSet box(@Nullable Box box) {
    if (box == null) {
      return null;
    }
    BitSet slots = new BitSet(board.size());
    for (int i = 0; i < board.size(); i++) {
      if (BoardCounts.within(board, i, box)) {
        slots.set(i);
      }
    }
    return slots;
  }

  private BitSet asked(Handle handle, Query condition) {
    synchronized (remembered) {
      BitSet known = remembered.get(condition);
      if (known != null) {
        return known;
      }
    }
    SqlFilter filter = SqlFilter.condition(condition, dialect);
    BitSet slots = new BitSet(board.size());
    filter
        .bind(handle.createQuery("SELECT i.id FROM incident i WHERE " + filter.sql()))
        .mapTo(String.class)
        .forEach(
            id -> {
              int slot = board.slot(id);
              if (slot >= 0) {
                slots.set(slot);
              }
            });
    synchronized (remembered) {
      remembered.put(condition, slots);
    }
    return slots;
  }

  private void refresh(Handle handle) {
    long now = Chain.last(handle).map(Entry::seq).orElse(0L);
    lock.readLock().lock();
    try {
      if (entry >= now) {
        return;
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      if (entry < now) {
        load(handle);
        entry = now;
        synchronized (remembered) {
          remembered.clear();
        }
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void load(Handle handle) {
    handle
        .createQuery(
            "SELECT id, type, subtype, status, country, admin1, precision, review, assignee,"
                + " day_from, day_to, vague_day, lat, lon, coalesce(killed_best, killed_low) AS"
                + " killed FROM incident WHERE changed > :seq")
        .bind("seq", entry)
        .map((rs, ctx) -> cells(rs))
        .forEach(board::put);
    values(handle);
    long count = handle.createQuery("SELECT count(*) FROM incident").mapTo(Long.class).one();
    if (count != board.live.cardinality()) {
      BitSet there = new BitSet(board.size());
      handle.createQuery("SELECT id FROM incident").mapTo(String.class).stream()
          .map(board::slot)
          .filter(slot -> slot >= 0)
          .forEach(there::set);
      board.keep(there);
    }
  }

  /** All values at the beginning, later those of what has changed. */
  private void values(Handle handle) {
    String all =
        "SELECT v.field, v.incident, v.value FROM incident_value v WHERE v.field IN (<fields>)";
    String some =
        " AND v.incident IN (SELECT i.id FROM incident i WHERE i.changed > " + entry + ")";
    List<String> fields = Board.SEVERAL.stream().map(Parameter::code).toList();
    handle
        .createQuery(entry < 0 ? all : all + some)
        .bindList("fields", fields)
        .map((rs, ctx) -> new String[] {rs.getString(1), rs.getString(2), rs.getString(3)})
        .forEach(v -> board.add(board.slot(v[1]), fields.indexOf(v[0]), v[2]));
  }

  private static Board.Cells cells(ResultSet rs) throws SQLException {
    List<@Nullable String> single = new ArrayList<>();
    for (Parameter parameter : Board.SINGLE) {
      single.add(rs.getString(parameter.code()));
    }
    return new Board.Cells(
        rs.getString("id"),
        single,
        LocalDate.parse(rs.getString("day_from")),
        LocalDate.parse(rs.getString("day_to")),
        rs.getInt("vague_day") == 1,
        number(rs, "lat"),
        number(rs, "lon"),
        whole(rs, "killed"));
  }

  private static @Nullable Double number(ResultSet rs, String column) throws SQLException {
    double value = rs.getDouble(column);
    return rs.wasNull() ? null : value;
  }

  private static @Nullable Integer whole(ResultSet rs, String column) throws SQLException {
    int value = rs.getInt(column);
    return rs.wasNull() ? null : value;
  }
}
