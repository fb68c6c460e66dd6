// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.text.Folding;
import org.sijill.register.link.Keys;
import org.sijill.register.store.Dialect;

/**
 * A query as the condition of a WHERE clause on the incident table, which must go by the name
 * {@code i}. Values are always bound, never written into the SQL.
 */
public final class SqlFilter {
  private final Dialect dialect;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private SqlFilter(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Turns a query into a condition. */
  public static SqlFilter of(Query query, Dialect dialect) {
    SqlFilter filter = new SqlFilter(dialect);
    query.terms().forEach((parameter, terms) -> filter.add(query, parameter, terms));
    if (query.values(Parameter.REVIEW).isEmpty()) {
      filter.conditions.add("i.review <> 'rejected'");
    }
    return filter;
  }

  /** The condition of a query's own parameters alone: rejected incidents are not left out. */
  public static SqlFilter condition(Query query, Dialect dialect) {
    SqlFilter filter = new SqlFilter(dialect);
    query.terms().forEach((parameter, terms) -> filter.add(query, parameter, terms));
    return filter;
  }

  /** The condition. */
  public String sql() {
    return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
  }

  /** Binds the values of the condition. */
  public <S extends SqlStatement<S>> S bind(S statement) {
    values.forEach(statement::bind);
    return statement;
  }

  private String bound(@Nullable Object value) {
    String name = "f" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  private void add(Query query, Parameter parameter, List<String> terms) {
    boolean exact = Boolean.TRUE.equals(query.flag(Parameter.EXACT));
    switch (parameter) {
      case Q -> terms.forEach(t -> conditions.add(words("incident_words", t, exact)));
      case TEXT -> terms.forEach(t -> conditions.add(inReports(t, exact)));
      case EXACT -> {}
      case TYPE, SUBTYPE, STATUS, REVIEW, COUNTRY, PRECISION ->
          choice("i." + parameter.code(), terms);
      case ADMIN1, ASSIGNEE -> choice("i." + parameter.code(), terms);
      case ACTOR, TARGET, CLAIM, ACCUSED, WEAPON, SOURCE, CITED, REPORT ->
          several(terms, List.of(parameter.code()));
      case SIDE -> several(terms, List.of("actor", "target"));
      case PLACE -> any(terms, this::place);
      case ID -> any(terms, this::id);
      case BBOX -> box(query.box());
      case FROM -> conditions.add("i.day_to >= " + bound(terms.get(0)));
      case TO -> conditions.add("i.day_from <= " + bound(terms.get(0)));
      case KILLED -> range("coalesce(i.killed_best, i.killed_low)", query.range(parameter));
      case INJURED -> range("coalesce(i.injured_best, i.injured_low)", query.range(parameter));
      case REPORTS, WITNESSES, CONFIDENCE, CHANGED ->
          range("i." + parameter.code(), query.range(parameter));
      case BACKGROUND, CIVILIAN, DISPUTED ->
          flag("i." + parameter.code() + " = 1", query, parameter);
      case UNSURE -> flag("i.unsure > 0", query, parameter);
      case VAGUE -> flag("i.vague_day = 1", query, parameter);
      case MAPPED -> flag("i.lat IS NOT NULL", query, parameter);
    }
  }

  private interface Term {
    String condition(String value);
  }

  /** Any of the plain terms, and none of those with an exclamation mark. */
  private void any(List<String> terms, Term term) {
    List<String> plain = new ArrayList<>();
    for (String t : terms) {
      if (t.startsWith("!")) {
        conditions.add("NOT (" + term.condition(t.substring(1)) + ")");
      } else {
        plain.add(term.condition(t));
      }
    }
    if (!plain.isEmpty()) {
      conditions.add("(" + String.join(" OR ", plain) + ")");
    }
  }

  private void choice(String column, List<String> terms) {
    any(
        terms,
        value ->
            value.equals("none")
                ? column + " IS NULL"
                : "coalesce(" + column + ", '') = " + bound(value));
  }

  private void several(List<String> terms, List<String> fields) {
    String in = fields.stream().map(f -> "'" + f + "'").collect(Collectors.joining(", "));
    any(
        terms,
        value ->
            value.equals("none")
                ? "NOT EXISTS (SELECT 1 FROM incident_value v WHERE v.incident = i.id AND v.field IN ("
                    + in
                    + "))"
                : "i.id IN (SELECT v.incident FROM incident_value v WHERE v.field IN ("
                    + in
                    + ") AND (v.value = "
                    + bound(value)
                    + " OR v.value IN (SELECT l.value FROM label l WHERE l.field IN ("
                    + in
                    + ") AND (lower(l.en) = "
                    + bound(value.toLowerCase(java.util.Locale.ROOT))
                    + " OR l.ar = "
                    + bound(value)
                    + "))))");
  }

  private String place(String value) {
    if (value.equals("none")) {
      return "i.precision IS NULL";
    }
    String lower = bound(value.toLowerCase(java.util.Locale.ROOT));
    String same = bound(value);
    return "(coalesce(i.place_id, '') = "
        + same
        + " OR lower(coalesce(i.place_en, '')) = "
        + lower
        + " OR coalesce(i.place_ar, '') = "
        + same
        + " OR lower(coalesce(i.admin1, '')) = "
        + lower
        + " OR lower(coalesce(i.admin2, '')) = "
        + lower
        + ")";
  }

  private String id(String value) {
    String key = bound(Keys.event(value));
    String own = bound(value);
    return "CASE WHEN EXISTS (SELECT 1 FROM incident n WHERE n.id = "
        + own
        + ") THEN i.id = "
        + own
        + " ELSE i.id IN (SELECT e.incident FROM event e WHERE e.key = "
        + key
        + " OR e.key IN (SELECT x.new_key FROM event_alias x WHERE x.old_key = "
        + key
        + ")) END";
  }

  private void box(@Nullable Box box) {
    if (box == null) {
      return;
    }
    String lon =
        box.west() <= box.east()
            ? "i.lon BETWEEN " + bound(box.west()) + " AND " + bound(box.east())
            : "(i.lon >= " + bound(box.west()) + " OR i.lon <= " + bound(box.east()) + ")";
    conditions.add(
        "i.lat BETWEEN " + bound(box.south()) + " AND " + bound(box.north()) + " AND " + lon);
  }

  private void range(String column, @Nullable Range range) {
    if (range == null) {
      return;
    }
    if (range.low() != null) {
      conditions.add(column + " >= " + bound(range.low()));
    }
    if (range.high() != null) {
      conditions.add(column + " <= " + bound(range.high()));
    }
  }

  private void flag(String condition, Query query, Parameter parameter) {
    boolean wanted = Boolean.TRUE.equals(query.flag(parameter));
    conditions.add(wanted ? condition : "NOT (" + condition + ")");
  }

  private String words(String table, String text, boolean exact) {
    String column = exact ? "exact" : "folded";
    List<String> phrases = SearchWords.phrases(text, exact);
    if (phrases.isEmpty()) {
      return "1 = 0";
    }
    String what = table.equals("incident_words") ? "i.id IN (" : "r.seq IN (";
    if (dialect == Dialect.SQLITE) {
      String found =
          "SELECT rowid FROM "
              + table
              + " WHERE "
              + table
              + " MATCH "
              + bound(SearchWords.fts5(column, phrases));
      return table.equals("incident_words")
          ? what + "SELECT w.id FROM word_row w WHERE w.n IN (" + found + "))"
          : what + found + ")";
    }
    String all =
        phrases.stream()
            .map(p -> column + " @@ phraseto_tsquery('simple', " + bound(p) + ")")
            .collect(Collectors.joining(" AND "));
    return what + "SELECT id FROM " + table + " WHERE " + all + ")";
  }

  private String inReports(String text, boolean exact) {
    return "i.id IN (SELECT e.incident FROM event e JOIN report r ON r.seq = e.report_seq WHERE "
        + words("report_words", text, exact)
        + ")";
  }

  /** The condition on the report table, by the name {@code r}, of words in its text. */
  public static SqlFilter reports(String text, boolean exact, Dialect dialect) {
    SqlFilter filter = new SqlFilter(dialect);
    if (!Folding.fold(text).isBlank()) {
      filter.conditions.add(filter.words("report_words", text, exact));
    }
    return filter;
  }
}
