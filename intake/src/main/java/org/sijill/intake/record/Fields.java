// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sijill.knowledge.Tsv;

/**
 * Which field of a record holds what: as the caller maps them, else by the names of {@code
 * fields.tsv}. Thread-safe.
 */
public final class Fields {
  private static final Map<String, List<String>> USUAL = usual();

  private final Map<String, List<String>> names;

  private Fields(Map<String, List<String>> names) {
    this.names = names;
  }

  private static Map<String, List<String>> usual() {
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.resource(Fields.class, "fields.tsv")) {
      out.put(row.get("field"), row.list("names").stream().map(Fields::plain).toList());
    }
    return out;
  }

  /** The names of our fields, for messages. */
  public static Set<String> known() {
    return USUAL.keySet();
  }

  /**
   * The usual fields with some of them mapped.
   *
   * @param mapped ours to the source's, such as {@code body} to {@code texte}
   * @throws IllegalArgumentException if a field is none of ours
   */
  public static Fields with(Map<String, String> mapped) {
    Map<String, List<String>> names = new LinkedHashMap<>(USUAL);
    mapped.forEach(
        (field, name) -> {
          if (!USUAL.containsKey(field)) {
            throw new IllegalArgumentException(
                "there is no field '" + field + "'; fields are " + String.join(", ", known()));
          }
          names.put(field, List.of(plain(name)));
        });
    return new Fields(names);
  }

  /** A value of the record by one of the names that stand for the field, tried in order. */
  public Optional<String> value(String field, Map<String, String> record) {
    return names.getOrDefault(field, List.of()).stream()
        .map(record::get)
        .filter(v -> v != null && !v.isBlank())
        .findFirst();
  }

  /** Whether any of these names stands for a field that can hold a text. */
  public boolean holdText(List<String> columns) {
    List<String> wanted = new ArrayList<>();
    for (String field : List.of("headline", "body", "text", "summary")) {
      wanted.addAll(names.getOrDefault(field, List.of()));
    }
    return columns.stream().anyMatch(wanted::contains);
  }

  /** A field's name as it is compared. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
