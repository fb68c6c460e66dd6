// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/**
 * Reads the places from the source files of {@code knowledge/places}.
 *
 * <p>Own rows come first and win: a row of the open data that has a name in common with an own row
 * of the same kind class within {@value #SAME_PLACE_KM} km lends it its identifier and names, and
 * is left out.
 */
final class PlaceSources {
  /** Own rows and rows of the open data this near with a name in common are one place. */
  static final double SAME_PLACE_KM = 15;

  private static final int CAPITAL_POPULATION = 1_000_000;

  /** Marks of a form that never means a place. */
  static final int NEVER = -1;

  /** Marks of a form that means a place only if the place is in the news, and then after a head. */
  static final int BARE = -2;

  private final List<PlaceRow> own = new ArrayList<>();
  private final List<PlaceRow> core = new ArrayList<>();
  private final Map<String, List<String>> nisbas = new LinkedHashMap<>();
  private final Map<List<String>, Need> needs = new LinkedHashMap<>();
  private final Set<String> capitals = new HashSet<>();
  private List<PlaceRow> rows = List.of();

  /**
   * What a form needs to mean a place.
   *
   * @param marks marks of {@link NameForms}, or {@link #NEVER}
   * @param own whether it binds the project's own rows too
   */
  record Need(int marks, boolean own) {}

  /** All sources of the folder. */
  static PlaceSources read(Path folder) throws IOException {
    PlaceSources sources = new PlaceSources();
    for (Tsv.Row row : rows(folder.resolve("countries.tsv"))) {
      sources.country(row);
    }
    for (String file : List.of("regions.tsv", "sites.tsv", "towns.tsv")) {
      if (Files.exists(folder.resolve(file))) {
        for (Tsv.Row row : rows(folder.resolve(file))) {
          sources.own.add(ownRow(row));
        }
      }
    }
    for (Tsv.Row row : rows(folder.resolve("borders.tsv"))) {
      sources.border(row);
    }
    for (Tsv.Row row : rows(folder.resolve("core.tsv.gz"))) {
      sources.core.add(coreRow(row));
    }
    for (Tsv.Row row : rows(folder.resolve("ordinary.tsv"))) {
      sources.need(row, false);
    }
    for (Tsv.Row row : rows(folder.resolve("ambiguous.tsv"))) {
      sources.need(row, true);
    }
    sources.rows = List.copyOf(sources.united());
    return sources;
  }

  /** All places, own ones first, in order of the files. */
  List<PlaceRow> rows() {
    return rows;
  }

  /** The masculine singular adjectives of nationality by country code. */
  Map<String, List<String>> nisbas() {
    return nisbas;
  }

  /** What forms need to mean a place. */
  Map<List<String>, Need> needs() {
    return needs;
  }

  /** Whether the row is the capital of its country. */
  boolean isCapital(PlaceRow row) {
    return row.isOwn() && capitals.contains(row.where()) && row.kind() == PlaceKind.TOWN;
  }

  private void need(Tsv.Row row, boolean own) {
    int marks =
        switch (row.get("needs")) {
          case "head" -> NameForms.NEEDS_HEAD;
          case "cue" -> NameForms.NEEDS_CUE;
          case "whole", "word", "never" -> NEVER;
          case "bare" -> BARE;
          case "nothing" -> 0;
          default -> throw new IllegalArgumentException(row.where() + ": unknown need");
        };
    for (String form : row.list("form")) {
      needs.put(NameForms.words(form), new Need(marks, own));
    }
  }

  /** The rows of a file, gunzipped where its name ends in {@code .gz}. */
  static List<Tsv.Row> rows(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return Tsv.read(file.getFileName().toString(), in);
    }
  }

  private void country(Tsv.Row row) {
    String code = row.get("iso2");
    own.add(
        new PlaceRow(
            row.where(),
            "sijill:" + code.toLowerCase(Locale.ROOT),
            PlaceKind.COUNTRY,
            code,
            "",
            "",
            row.get("name_en"),
            row.list("names_ar"),
            number(row, "lat"),
            number(row, "lon"),
            0,
            "",
            "sijill",
            row.list("names_ar").size(),
            0));
    nisbas.put(code, row.list("nisba"));
    List<String> capital = row.list("capital_ar");
    if (!capital.isEmpty()) {
      capitals.add(row.where());
      own.add(
          new PlaceRow(
              row.where(),
              "sijill:capital-" + code.toLowerCase(Locale.ROOT),
              PlaceKind.TOWN,
              code,
              "",
              "",
              row.get("capital_en"),
              capital,
              number(row, "capital_lat"),
              number(row, "capital_lon"),
              CAPITAL_POPULATION,
              "",
              "sijill",
              capital.size(),
              0));
    }
  }

  private void border(Tsv.Row row) {
    PlaceRow a = countryOf(row, "a");
    PlaceRow b = countryOf(row, "b");
    List<String> names = new ArrayList<>(borderNames(a, b));
    names.addAll(borderNames(b, a));
    own.add(
        new PlaceRow(
            row.where(),
            "sijill:border-" + (a.country() + "-" + b.country()).toLowerCase(Locale.ROOT),
            PlaceKind.REGION,
            "",
            "",
            "",
            "Border of " + a.nameEn() + " and " + b.nameEn(),
            names,
            number(row, "lat"),
            number(row, "lon"),
            0,
            "",
            "sijill",
            names.size(),
            0));
  }

  private PlaceRow countryOf(Tsv.Row row, String column) {
    return own.stream()
        .filter(r -> r.kind() == PlaceKind.COUNTRY && r.country().equals(row.get(column)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(row.where() + ": no country " + row.get(column)));
  }

  /** Names of a border with the first country first. */
  private List<String> borderNames(PlaceRow first, PlaceRow second) {
    List<String> names = new ArrayList<>();
    for (String a : nisbas.getOrDefault(first.country(), List.of())) {
      for (String b : nisbas.getOrDefault(second.country(), List.of())) {
        names.add("الحدود ال" + a + "ة ال" + b + "ة");
      }
      for (String b : second.names()) {
        names.add("الحدود ال" + a + "ة مع " + b);
      }
    }
    for (String a : first.names()) {
      for (String b : second.names()) {
        names.add("الحدود بين " + a + " و" + b);
      }
    }
    return names;
  }

  private static PlaceRow ownRow(Tsv.Row row) {
    PlaceKind kind = PlaceKind.of(row.get("kind"));
    String slug =
        row.get("name_en").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
            + (row.get("country").isEmpty()
                ? ""
                : "-" + row.get("country").toLowerCase(Locale.ROOT));
    return new PlaceRow(
        row.where(),
        "sijill:" + slug + "-" + kind.name().toLowerCase(Locale.ROOT),
        kind,
        row.get("country"),
        row.get("admin1"),
        row.get("admin2"),
        row.get("name_en"),
        row.list("names_ar"),
        number(row, "lat"),
        number(row, "lon"),
        0,
        "",
        "sijill",
        row.list("names_ar").size(),
        0);
  }

  private static PlaceRow coreRow(Tsv.Row row) {
    String population = row.get("population");
    return new PlaceRow(
        row.where(),
        row.get("id"),
        PlaceKind.of(row.get("kind")),
        row.get("country"),
        row.get("admin1"),
        row.get("admin2"),
        row.get("name_en"),
        row.list("names_ar"),
        number(row, "lat"),
        number(row, "lon"),
        number(population),
        row.get("pcode"),
        row.get("source"),
        0,
        number(row.get("news")));
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static double number(Tsv.Row row, String column) {
    try {
      return Double.parseDouble(row.get(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(row.where() + ": " + column + " is no number", e);
    }
  }

  private List<PlaceRow> united() {
    Map<String, List<Integer>> byName = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      for (String name : own.get(i).names()) {
        byName.computeIfAbsent(Folding.fold(name), k -> new ArrayList<>()).add(i);
      }
    }
    List<PlaceRow> rest = new ArrayList<>();
    for (PlaceRow row : core) {
      Integer twin = twin(row, byName);
      if (twin == null) {
        rest.add(row);
      } else {
        PlaceRow mine = own.get(twin);
        own.set(twin, mine.with(row, names(mine, row)));
      }
    }
    List<PlaceRow> all = new ArrayList<>(own);
    all.addAll(rest);
    return all;
  }

  private @Nullable Integer twin(PlaceRow row, Map<String, List<Integer>> byName) {
    for (String name : row.names()) {
      for (int i : byName.getOrDefault(Folding.fold(name), List.of())) {
        PlaceRow mine = own.get(i);
        if (sameClass(mine.kind(), row.kind())
            && mine.country().equals(row.country())
            && mine.km(row) <= reach(mine.kind())) {
          return i;
        }
      }
    }
    return null;
  }

  /** How far apart two points of one place of a kind may be. */
  private static double reach(PlaceKind kind) {
    return switch (kind) {
      case SEA -> 2000;
      case ADMIN1 -> 250;
      default -> SAME_PLACE_KM;
    };
  }

  private static boolean sameClass(PlaceKind a, PlaceKind b) {
    return a == b
        || a.settlement() && b.settlement()
        || a.precision() == b.precision() && !a.settlement() && b != PlaceKind.ADMIN1;
  }

  private static List<String> names(PlaceRow first, PlaceRow second) {
    Set<String> folded = new LinkedHashSet<>();
    List<String> all = new ArrayList<>();
    for (PlaceRow row : List.of(first, second)) {
      for (String name : row.names()) {
        if (folded.add(Folding.fold(name))) {
          all.add(name);
        }
      }
    }
    return all;
  }
}
