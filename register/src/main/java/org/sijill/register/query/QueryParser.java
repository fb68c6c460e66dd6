// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads queries in their two spellings. Unknown parameters are errors, never ignored. */
final class QueryParser {
  /** {@code name:value}, {@code name:"some words"}, {@code "some words"} or a bare word. */
  private static final Pattern TERM =
      Pattern.compile("(?:([A-Za-z_0-9]+)[:=])?(!?\"[^\"]*\"|!?'[^']*'|\\S+)");

  private static final Pattern URL_FORM = Pattern.compile("[A-Za-z_0-9]+=[^\\s\"]*");
  private static final int MOST_TERMS = 200;

  private QueryParser() {}

  static Query parse(String text) {
    String trimmed = text.strip();
    if (trimmed.startsWith("?")) {
      trimmed = trimmed.substring(1);
    }
    if (trimmed.isEmpty()) {
      return Query.ALL;
    }
    return of(URL_FORM.matcher(trimmed).matches() ? fromUrl(trimmed) : fromWords(trimmed));
  }

  static Query of(Map<String, List<String>> parameters) {
    EnumMap<Parameter, List<String>> terms = new EnumMap<>(Parameter.class);
    int count = 0;
    for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
      Parameter parameter = parameter(entry.getKey());
      for (String value : entry.getValue()) {
        List<String> values = terms.computeIfAbsent(parameter, p -> new ArrayList<>());
        String checked = Values.checked(parameter, value);
        if (!values.isEmpty() && !parameter.repeatable()) {
          throw new QueryException(parameter.code(), parameter.code() + " may stand only once");
        }
        if (!values.contains(checked)) {
          values.add(checked);
        }
        if (++count > MOST_TERMS) {
          throw new QueryException(parameter.code(), "more than " + MOST_TERMS + " terms");
        }
      }
    }
    return new Query(terms);
  }

  private static Parameter parameter(String name) {
    for (Parameter parameter : Parameter.values()) {
      if (parameter.code().equals(name.toLowerCase(Locale.ROOT))) {
        return parameter;
      }
    }
    String known =
        Arrays.stream(Parameter.values()).map(Parameter::code).collect(Collectors.joining(", "));
    throw new QueryException(name, "unknown parameter '" + name + "'; known: " + known);
  }

  private static Map<String, List<String>> fromUrl(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      parameters.computeIfAbsent(decode(name), k -> new ArrayList<>()).add(decode(value));
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new QueryException(text, "'" + text + "' is not percent-encoded as it should be");
    }
  }

  private static Map<String, List<String>> fromWords(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<String> free = new ArrayList<>();
    Matcher terms = TERM.matcher(text);
    while (terms.find()) {
      String name = terms.group(1);
      if (name == null) {
        free.add(terms.group(2));
      } else {
        parameters.computeIfAbsent(name, k -> new ArrayList<>()).add(unquoted(terms.group(2)));
      }
    }
    if (!free.isEmpty()) {
      parameters.computeIfAbsent("q", k -> new ArrayList<>()).add(String.join(" ", free));
    }
    return parameters;
  }

  private static String unquoted(String value) {
    int start = value.startsWith("!") ? 1 : 0;
    if (value.length() >= start + 2 && "\"'".indexOf(value.charAt(start)) >= 0) {
      return value.substring(0, start) + value.substring(start + 1, value.length() - 1);
    }
    return value;
  }
}
