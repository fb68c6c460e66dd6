// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.query.Order;

/**
 * Pages in the order of days, chosen on a board: one look at every slot that a query finds,
 * whatever it asks, where a database would walk its index of days past all that it does not find.
 */
final class BoardPages {
  private BoardPages() {}

  /** Whether a board holds what this order sorts by. */
  static boolean can(Order order) {
    return order == Order.NEWEST || order == Order.OLDEST;
  }

  /** An incident and the day that it began, as a number. */
  private record Place(int day, String id) {}

  /**
   * The first incidents of a page in their order, and one more if there are any.
   *
   * @param among the slots that the query finds
   */
  static List<Paging.Position> positions(Board board, BitSet among, Paging paging) {
    Comparator<Place> order = order(paging.order());
    Place after = after(paging.position());
    PriorityQueue<Place> best = new PriorityQueue<>(order.reversed());
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      Place place = new Place(board.from[i], board.id(i));
      if (after != null && order.compare(place, after) <= 0) {
        continue;
      }
      if (best.size() <= paging.limit()) {
        best.add(place);
      } else if (order.compare(place, best.element()) < 0) {
        best.remove();
        best.add(place);
      }
    }
    List<Place> ordered = new ArrayList<>(best);
    ordered.sort(order);
    return ordered.stream()
        .map(p -> new Paging.Position(LocalDate.ofEpochDay(p.day()).toString(), p.id()))
        .toList();
  }

  private static Comparator<Place> order(Order order) {
    Comparator<Place> days = Comparator.comparingInt(Place::day);
    return (order.descending() ? days.reversed() : days).thenComparing(Place::id);
  }

  private static @Nullable Place after(Paging.@Nullable Position position) {
    return position == null
        ? null
        : new Place((int) LocalDate.parse(position.value()).toEpochDay(), position.id());
  }

  /** The rows at these positions, of which the last may stand for the next page. */
  static Page<IncidentRow> page(
      Handle handle, List<Paging.Position> positions, Paging paging, long total) {
    int shown = Math.min(paging.limit(), positions.size());
    List<String> ids = positions.subList(0, shown).stream().map(Paging.Position::id).toList();
    Map<String, IncidentRow> rows = new HashMap<>();
    if (!ids.isEmpty()) {
      handle
          .createQuery("SELECT i.* FROM incident i WHERE i.id IN (<ids>)")
          .bindList("ids", ids)
          .map((rs, ctx) -> IncidentLists.row(rs))
          .forEach(row -> rows.put(row.id(), row));
    }
    List<IncidentRow> items = new ArrayList<>();
    for (String id : ids) {
      IncidentRow row = rows.get(id);
      if (row != null) {
        items.add(row);
      }
    }
    String next = positions.size() > shown ? positions.get(shown - 1).cursor(paging.order()) : null;
    return new Page<>(items, total, next);
  }
}
