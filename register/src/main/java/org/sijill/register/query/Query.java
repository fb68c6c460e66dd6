// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to the register: which incidents. The same value feeds lists, counts, maps and every
 * export. Different parameters must all hold; of several values of one parameter any is enough.
 * Immutable and thread-safe; two queries are equal if they ask the same in the same words.
 *
 * <pre>{@code
 * Query week = Query.parse("type=explosions&country=SY&from=2018-03-18&to=2018-03-24&killed=5..");
 * Query same = Query.parse("type:explosions country:SY from:2018-03-18 to:2018-03-24 killed:5..");
 * }</pre>
 */
public final class Query {
  /** Every incident that is not rejected. */
  public static final Query ALL = new Query(new EnumMap<>(Parameter.class));

  private final Map<Parameter, List<String>> terms;

  Query(EnumMap<Parameter, List<String>> terms) {
    terms.replaceAll((p, values) -> List.copyOf(values));
    this.terms = Collections.unmodifiableMap(terms);
  }

  /**
   * Reads a query as a URL has it ({@code a=b&c=d}, percent-encoded) or as people type it ({@code
   * a:b c:"d e" free words}).
   *
   * @throws QueryException if a parameter or a value is not known
   */
  public static Query parse(String text) {
    return QueryParser.parse(text);
  }

  /**
   * Takes the parameters of a request, decoded.
   *
   * @throws QueryException if a parameter or a value is not known
   */
  public static Query of(Map<String, List<String>> parameters) {
    return QueryParser.of(parameters);
  }

  /** The values of a parameter, none if it does not stand in the query. */
  public List<String> values(Parameter parameter) {
    return terms.getOrDefault(parameter, List.of());
  }

  /** The parameters that stand in the query, in the order of {@link Parameter}. */
  public Map<Parameter, List<String>> terms() {
    return terms;
  }

  /** The same query without a parameter. */
  public Query without(Parameter parameter) {
    EnumMap<Parameter, List<String>> copy = copy();
    copy.remove(parameter);
    return new Query(copy);
  }

  /**
   * The same query with one more value.
   *
   * @throws QueryException if the value is not known
   */
  public Query with(Parameter parameter, String value) {
    EnumMap<Parameter, List<String>> copy = copy();
    List<String> values = new ArrayList<>(parameter.repeatable() ? values(parameter) : List.of());
    String checked = Values.checked(parameter, value);
    if (!values.contains(checked)) {
      values.add(checked);
    }
    copy.put(parameter, values);
    return new Query(copy);
  }

  private EnumMap<Parameter, List<String>> copy() {
    EnumMap<Parameter, List<String>> copy = new EnumMap<>(Parameter.class);
    copy.putAll(terms);
    return copy;
  }

  /** The flag's value, or null if it does not stand. */
  public @Nullable Boolean flag(Parameter parameter) {
    List<String> values = values(parameter);
    return values.isEmpty() ? null : Boolean.valueOf(values.get(0));
  }

  /** The day's value, or null if it does not stand. */
  public @Nullable LocalDate day(Parameter parameter) {
    List<String> values = values(parameter);
    return values.isEmpty() ? null : LocalDate.parse(values.get(0));
  }

  /** The range's value, or null if it does not stand. */
  public @Nullable Range range(Parameter parameter) {
    List<String> values = values(parameter);
    return values.isEmpty() ? null : Range.parse(values.get(0));
  }

  /** The box, or null if there is none. */
  public @Nullable Box box() {
    List<String> values = values(Parameter.BBOX);
    return values.isEmpty() ? null : Box.parse(values.get(0));
  }

  /** The query as a URL has it; {@link #parse} gives an equal query back. */
  public String print() {
    StringBuilder out = new StringBuilder();
    terms.forEach(
        (parameter, values) ->
            values.forEach(
                value ->
                    out.append(out.length() == 0 ? "" : "&")
                        .append(parameter.code())
                        .append('=')
                        .append(encode(value))));
    return out.toString();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",").replace("%21", "!");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Query query && query.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return print();
  }
}
