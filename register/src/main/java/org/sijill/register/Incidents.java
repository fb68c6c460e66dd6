// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.sijill.register.derive.IncidentReader;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.link.Tie;
import org.sijill.register.query.Box;
import org.sijill.register.query.Query;
import org.sijill.register.store.Database;

/** The incidents of a register. Thread-safe. */
public final class Incidents {
  private final Database database;

  /** From how many incidents on it pays to keep their columns in memory. */
  static final int MANY = 2000;

  private final Boards boards;
  private final int many;
  private volatile boolean large;

  Incidents(Database database) {
    this(database, MANY);
  }

  Incidents(Database database, int many) {
    this.database = database;
    this.many = many;
    this.boards = new Boards(database.dialect());
  }

  /** Whether the register is so large that counting in the database takes too long. */
  private boolean large(Handle handle) {
    if (!large) {
      large = handle.createQuery("SELECT count(*) FROM incident").mapTo(Long.class).one() >= many;
    }
    return large;
  }

  private long count(Handle handle, Query query) {
    return large(handle)
        ? boards.on(handle, query, found -> (long) found.all().cardinality())
        : IncidentLists.count(handle, database.dialect(), query);
  }

  private Page<IncidentRow> rows(Handle handle, Query query, Paging paging) {
    return large(handle) && BoardPages.can(paging.order())
        ? rowsOfBoard(handle, query, paging)
        : IncidentLists.page(handle, database.dialect(), query, paging, count(handle, query));
  }

  private Page<IncidentRow> rowsOfBoard(Handle handle, Query query, Paging paging) {
    long[] total = new long[1];
    List<Paging.Position> positions =
        boards.on(
            handle,
            query,
            found -> {
              BitSet all = found.all();
              total[0] = all.cardinality();
              return BoardPages.positions(found.board(), all, paging);
            });
    return BoardPages.page(handle, positions, paging, total[0]);
  }

  /**
   * The incident that an identifier leads to: its own, that of any of its events, or one that it
   * had before a merge or under older knowledge. If {@link Incident#id} differs from what was asked
   * for, the incident has moved.
   */
  public Optional<Incident> find(String id) {
    return database.read(handle -> IncidentReader.find(handle, id));
  }

  /** How many incidents a query finds. */
  public long count(Query query) {
    return database.read(handle -> count(handle, query));
  }

  /**
   * A page of the incidents that a query finds, with the total.
   *
   * @throws IllegalArgumentException if the cursor belongs to another list
   */
  public Page<IncidentRow> list(Query query, Paging paging) {
    return database.read(handle -> rows(handle, query, paging));
  }

  /** The same with all fields and events. */
  public Page<Incident> page(Query query, Paging paging) {
    return database.read(
        handle -> {
          Page<IncidentRow> rows = rows(handle, query, paging);
          List<String> ids = rows.items().stream().map(IncidentRow::id).toList();
          return new Page<>(IncidentReader.all(handle, ids), rows.total(), rows.next());
        });
  }

  /** How the incidents of a query divide; at most {@code most} values a field. */
  public Facets facets(Query query, int most) {
    return database.read(
        handle ->
            large(handle)
                ? boards.on(handle, query, found -> BoardFacets.of(handle, found, most))
                : new FacetCounter(handle, database.dialect(), query, most).facets());
  }

  /** The incidents of a query by the time they began. */
  public List<TimeBin> timeline(Query query, TimeBin.Width width) {
    return database.read(
        handle ->
            large(handle)
                ? boards.on(
                    handle, query, found -> BoardCounts.timeline(found.board(), found.all(), width))
                : IncidentLists.timeline(handle, database.dialect(), query, width));
  }

  /**
   * The incidents of a query that have a point, gathered in cells.
   *
   * @param view only those within, of the map's own view
   * @param degrees width of a cell in degrees, above 0
   */
  public List<MapCell> map(Query query, Box view, double degrees) {
    return database.read(
        handle ->
            large(handle)
                ? boards.on(
                    handle,
                    query,
                    found -> BoardCounts.map(found.board(), found.all(), view, degrees))
                : IncidentLists.map(handle, database.dialect(), query, view, degrees));
  }

  /**
   * Pairs of events of different incidents that the machine is unsure of, most likely first; each
   * tie names the other incident.
   */
  public List<Tie> unsure(int limit) {
    return database.read(handle -> IncidentReader.unsure(handle, limit));
  }

  /** Versions of the knowledge that the events of a query's incidents were coded with, sorted. */
  public List<String> knowledge(Query query) {
    return database.read(handle -> IncidentLists.knowledge(handle, database.dialect(), query));
  }

  /**
   * Hands every incident of a query to a consumer, in order of day and identifier, with bounded
   * memory and from one state of the register.
   *
   * @return how many there were
   */
  public long each(Query query, Consumer<Incident> consumer) {
    return database.read(
        handle -> {
          long count = 0;
          List<String> ids = new ArrayList<>();
          for (String id : IncidentLists.ids(handle, database.dialect(), query)) {
            ids.add(id);
            if (ids.size() == 200) {
              IncidentReader.all(handle, ids).forEach(consumer);
              count += ids.size();
              ids.clear();
            }
          }
          IncidentReader.all(handle, ids).forEach(consumer);
          return count + ids.size();
        });
  }
}
