// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sijill.register.query.Parameter;
import org.sijill.register.query.Query;
import org.sijill.register.query.SqlFilter;
import org.sijill.register.store.Dialect;

/** Counts how the incidents of a query divide. Lives for one transaction. */
final class FacetCounter {
  private static final List<Parameter> COLUMNS =
      List.of(
          Parameter.TYPE,
          Parameter.SUBTYPE,
          Parameter.STATUS,
          Parameter.COUNTRY,
          Parameter.ADMIN1,
          Parameter.PRECISION,
          Parameter.REVIEW,
          Parameter.ASSIGNEE);

  private static final List<Parameter> VALUES =
      List.of(
          Parameter.ACTOR, Parameter.TARGET, Parameter.WEAPON, Parameter.SOURCE, Parameter.CLAIM);

  private final Handle handle;
  private final Dialect dialect;
  private final Query query;
  private final int most;

  FacetCounter(Handle handle, Dialect dialect, Query query, int most) {
    this.handle = handle;
    this.dialect = dialect;
    this.query = query;
    this.most = most;
  }

  Facets facets() {
    SqlFilter filter = SqlFilter.of(query, dialect);
    Map<String, List<Facets.Count>> fields = new LinkedHashMap<>();
    COLUMNS.forEach(p -> fields.put(p.code(), column(p)));
    VALUES.forEach(p -> fields.put(p.code(), several(p)));
    return filter
        .bind(
            handle.createQuery(
                "SELECT count(*) AS total, coalesce(sum(CASE WHEN i.lat IS NULL THEN 1 ELSE 0"
                    + " END), 0) AS no_place, coalesce(sum(CASE WHEN i.vague_day = 1 THEN 1 ELSE 0"
                    + " END), 0) AS vague FROM incident i WHERE "
                    + filter.sql()))
        .map(
            (rs, ctx) ->
                new Facets(
                    rs.getLong("total"), fields, rs.getLong("no_place"), rs.getLong("vague")))
        .one();
  }

  private List<Facets.Count> column(Parameter parameter) {
    SqlFilter filter = SqlFilter.of(query.without(parameter), dialect);
    String column = "i." + parameter.code();
    return filter
        .bind(
            handle.createQuery(
                "SELECT coalesce("
                    + column
                    + ", 'none') AS value, count(*) AS n FROM incident i WHERE "
                    + filter.sql()
                    + " GROUP BY "
                    + column
                    + " ORDER BY n DESC, value LIMIT :most"))
        .bind("most", most)
        .map((rs, ctx) -> new Facets.Count(rs.getString("value"), null, null, rs.getLong("n")))
        .list();
  }

  private List<Facets.Count> several(Parameter parameter) {
    SqlFilter filter = SqlFilter.of(query.without(parameter), dialect);
    return filter
        .bind(
            handle.createQuery(
                "SELECT c.value, c.n, l.en, l.ar FROM (SELECT v.value, count(*) AS n FROM"
                    + " incident_value v JOIN incident i ON i.id = v.incident WHERE v.field ="
                    + " :field AND "
                    + filter.sql()
                    + " GROUP BY v.value ORDER BY n DESC, v.value LIMIT :most) c LEFT JOIN label l"
                    + " ON l.field = :field AND l.value = c.value ORDER BY c.n DESC, c.value"))
        .bind("field", parameter.code())
        .bind("most", most)
        .map(
            (rs, ctx) ->
                new Facets.Count(
                    rs.getString("value"), rs.getString("en"), rs.getString("ar"), rs.getLong("n")))
        .list();
  }
}
