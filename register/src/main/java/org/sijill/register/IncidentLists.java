// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.query.Box;
import org.sijill.register.query.Order;
import org.sijill.register.query.Query;
import org.sijill.register.query.SqlFilter;
import org.sijill.register.store.Dialect;

/** Lists, timelines and maps of incidents. */
final class IncidentLists {
  private static final String KILLED = "coalesce(sum(coalesce(i.killed_best, i.killed_low)), 0)";

  private IncidentLists() {}

  static Page<IncidentRow> page(Handle handle, Dialect dialect, Query query, Paging paging) {
    SqlFilter filter = SqlFilter.of(query, dialect);
    long total =
        filter
            .bind(handle.createQuery("SELECT count(*) FROM incident i WHERE " + filter.sql()))
            .mapTo(Long.class)
            .one();
    Order order = paging.order();
    Paging.Position from = paging.position();
    String compare = order.descending() ? "<" : ">";
    String after =
        from == null
            ? ""
            : " AND ("
                + order.column()
                + " "
                + compare
                + " :after OR ("
                + order.column()
                + " = :after AND i.id > :afterId))";
    var rows =
        filter
            .bind(
                handle.createQuery(
                    "SELECT i.*, "
                        + order.column()
                        + " AS sorted FROM incident i WHERE "
                        + filter.sql()
                        + after
                        + " ORDER BY "
                        + order.sql()
                        + " LIMIT :limit"))
            .bind("limit", paging.limit() + 1);
    if (from != null) {
      rows.bind("afterId", from.id());
      if (order.numeric()) {
        rows.bind("after", Double.parseDouble(from.value()));
      } else {
        rows.bind("after", from.value());
      }
    }
    List<String> sorted = new ArrayList<>();
    List<IncidentRow> items =
        new ArrayList<>(
            rows.map(
                    (rs, ctx) -> {
                      sorted.add(rs.getString("sorted"));
                      return row(rs);
                    })
                .list());
    String next = null;
    if (items.size() > paging.limit()) {
      items.remove(items.size() - 1);
      int last = items.size() - 1;
      next = new Paging.Position(sorted.get(last), items.get(last).id()).cursor(order);
    }
    return new Page<>(items, total, next);
  }

  static List<String> ids(Handle handle, Dialect dialect, Query query) {
    SqlFilter filter = SqlFilter.of(query, dialect);
    return filter
        .bind(
            handle.createQuery(
                "SELECT i.id FROM incident i WHERE " + filter.sql() + " ORDER BY i.day_from, i.id"))
        .mapTo(String.class)
        .list();
  }

  static List<String> knowledge(Handle handle, Dialect dialect, Query query) {
    SqlFilter filter = SqlFilter.of(query, dialect);
    return filter
        .bind(
            handle.createQuery(
                "SELECT DISTINCT c.knowledge FROM coding c JOIN event e ON e.report_seq ="
                    + " c.report_seq JOIN incident i ON i.id = e.incident WHERE c.current = 1 AND "
                    + filter.sql()
                    + " ORDER BY c.knowledge"))
        .mapTo(String.class)
        .list();
  }

  static List<TimeBin> timeline(Handle handle, Dialect dialect, Query query, TimeBin.Width width) {
    SqlFilter filter = SqlFilter.of(query, dialect);
    String start = "substr(i.day_from, 1, " + width.letters() + ")";
    return filter
        .bind(
            handle.createQuery(
                "SELECT "
                    + start
                    + " AS start, count(*) AS n, "
                    + KILLED
                    + " AS killed FROM incident i WHERE "
                    + filter.sql()
                    + " GROUP BY "
                    + start
                    + " ORDER BY "
                    + start))
        .map((rs, ctx) -> new TimeBin(rs.getString("start"), rs.getLong("n"), rs.getLong("killed")))
        .list();
  }

  static List<MapCell> map(Handle handle, Dialect dialect, Query query, Box view, double degrees) {
    if (!(degrees > 0)) {
      throw new IllegalArgumentException("a cell is wider than nothing");
    }
    SqlFilter filter = SqlFilter.of(query, dialect);
    String lon =
        view.west() <= view.east()
            ? "i.lon BETWEEN :west AND :east"
            : "(i.lon >= :west OR i.lon <= :east)";
    String row = "floor(i.lat / :cell)";
    String column = "floor(i.lon / :cell)";
    return filter
        .bind(
            handle.createQuery(
                "SELECT avg(i.lat) AS lat, avg(i.lon) AS lon, count(*) AS n, "
                    + KILLED
                    + " AS killed, min(i.id) AS id, max(CASE i.precision WHEN 'site' THEN '1site'"
                    + " WHEN 'town' THEN '2town' WHEN 'district' THEN '3district' WHEN 'province'"
                    + " THEN '4province' WHEN 'region' THEN '5region' ELSE '6country' END) AS"
                    + " precision FROM incident i WHERE "
                    + filter.sql()
                    + " AND i.lat BETWEEN :south AND :north AND "
                    + lon
                    + " GROUP BY "
                    + row
                    + ", "
                    + column
                    + " ORDER BY n DESC, id"))
        .bind("cell", degrees)
        .bind("west", view.west())
        .bind("east", view.east())
        .bind("south", view.south())
        .bind("north", view.north())
        .map(
            (rs, ctx) ->
                new MapCell(
                    rs.getDouble("lat"),
                    rs.getDouble("lon"),
                    rs.getLong("n"),
                    rs.getLong("killed"),
                    rs.getLong("n") == 1 ? rs.getString("id") : null,
                    rs.getString("precision").substring(1)))
        .list();
  }

  static IncidentRow row(ResultSet rs) throws SQLException {
    return new IncidentRow(
        rs.getString("id"),
        rs.getString("version"),
        rs.getString("type"),
        rs.getString("subtype"),
        rs.getString("status"),
        rs.getInt("background") == 1,
        rs.getDouble("confidence"),
        LocalDate.parse(rs.getString("day_from")),
        LocalDate.parse(rs.getString("day_to")),
        rs.getString("basis"),
        rs.getString("precision"),
        rs.getString("place_id"),
        rs.getString("place_en"),
        rs.getString("place_ar"),
        rs.getString("country"),
        rs.getString("admin1"),
        decimal(rs, "lat"),
        decimal(rs, "lon"),
        number(rs, "killed_low"),
        number(rs, "killed_best"),
        number(rs, "killed_high"),
        number(rs, "injured_low"),
        number(rs, "injured_best"),
        number(rs, "injured_high"),
        rs.getString("actors"),
        rs.getString("targets"),
        rs.getString("headline"),
        rs.getInt("reports"),
        rs.getInt("witnesses"),
        rs.getString("review"),
        rs.getString("assignee"),
        rs.getInt("disputed") == 1,
        rs.getInt("unsure"),
        rs.getLong("changed"));
  }

  private static @Nullable Double decimal(ResultSet rs, String column) throws SQLException {
    double value = rs.getDouble(column);
    return rs.wasNull() ? null : value;
  }

  private static @Nullable Integer number(ResultSet rs, String column) throws SQLException {
    int value = rs.getInt(column);
    return rs.wasNull() ? null : value;
  }
}
