// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sijill.register.derive.IncidentReader;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.link.Tie;
import org.sijill.register.query.Box;
import org.sijill.register.query.Query;
import org.sijill.register.query.SqlFilter;
import org.sijill.register.store.Database;

/** The incidents of a register. Thread-safe. */
public final class Incidents {
  private final Database database;

  Incidents(Database database) {
    this.database = database;
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
    SqlFilter filter = SqlFilter.of(query, database.dialect());
    return database.read(
        handle ->
            filter
                .bind(handle.createQuery("SELECT count(*) FROM incident i WHERE " + filter.sql()))
                .mapTo(Long.class)
                .one());
  }

  /**
   * A page of the incidents that a query finds, with the total.
   *
   * @throws IllegalArgumentException if the cursor belongs to another list
   */
  public Page<IncidentRow> list(Query query, Paging paging) {
    return database.read(handle -> IncidentLists.page(handle, database.dialect(), query, paging));
  }

  /** The same with all fields and events. */
  public Page<Incident> page(Query query, Paging paging) {
    return database.read(
        handle -> {
          Page<IncidentRow> rows = IncidentLists.page(handle, database.dialect(), query, paging);
          List<String> ids = rows.items().stream().map(IncidentRow::id).toList();
          return new Page<>(IncidentReader.all(handle, ids), rows.total(), rows.next());
        });
  }

  /** How the incidents of a query divide; at most {@code most} values a field. */
  public Facets facets(Query query, int most) {
    return database.read(
        handle -> new FacetCounter(handle, database.dialect(), query, most).facets());
  }

  /** The incidents of a query by the time they began. */
  public List<TimeBin> timeline(Query query, TimeBin.Width width) {
    return database.read(
        handle -> IncidentLists.timeline(handle, database.dialect(), query, width));
  }

  /**
   * The incidents of a query that have a point, gathered in cells.
   *
   * @param view only those within, of the map's own view
   * @param degrees width of a cell in degrees, above 0
   */
  public List<MapCell> map(Query query, Box view, double degrees) {
    return database.read(
        handle -> IncidentLists.map(handle, database.dialect(), query, view, degrees));
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
