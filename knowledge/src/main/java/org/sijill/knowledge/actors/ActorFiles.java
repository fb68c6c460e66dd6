// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.knowledge.Tsv;
import org.sijill.model.PartyKind;

/** Reads the files of {@code ar/actors}; errors name file and line. */
final class ActorFiles {
  /** Where the sides come from that are derived for every country. */
  static final String DERIVED = "derived";

  /** The files of sides. */
  static final List<String> SIDES =
      List.of("syria", "iraq", "arabia", "levant", "africa", "east", "world");

  private static final String FOLDER = "/org/sijill/knowledge/ar/actors/";

  private ActorFiles() {}

  static Actors load() {
    List<Nation> nations = rows("nations").stream().map(ActorFiles::nation).toList();
    Map<String, Organ> organs = new LinkedHashMap<>();
    for (Tsv.Row row : rows("organs")) {
      organs.put(
          row.get("organ"),
          new Organ(
              row.get("organ"),
              kind(row),
              row.get("sector"),
              row.get("name_en"),
              row.get("name_ar")));
    }
    return new Actors(
        sides(nations, organs),
        rows("leaders").stream().map(ActorFiles::leader).toList(),
        rows("memberships").stream().map(ActorFiles::membership).toList(),
        nations,
        organs,
        rows("nouns").stream().map(row -> noun(row, List.of(row.get("noun")))).toList(),
        rows("phrases").stream().map(row -> noun(row, row.list("phrases"))).toList(),
        rows("ambiguous").stream().map(ActorFiles::rule).toList(),
        rows("loyalties").stream()
            .map(row -> new Loyalty(row.get("participle"), row.list("prepositions")))
            .toList(),
        column("adjectives", "adjective"),
        column("given_names", "name"),
        rows("given_names").stream()
            .filter(row -> row.get("strength").equals("weak"))
            .map(row -> row.get("name"))
            .toList(),
        column("stops", "word"),
        column("common_words", "word"),
        column("verbs", "verb"));
  }

  private static List<Tsv.Row> rows(String name) {
    return Tsv.resource(ActorFiles.class, FOLDER + name + ".tsv");
  }

  private static List<String> column(String file, String column) {
    return rows(file).stream().map(row -> row.get(column)).toList();
  }

  private static Map<String, Side> sides(List<Nation> nations, Map<String, Organ> organs) {
    Map<String, Side> out = new LinkedHashMap<>();
    for (String part : SIDES) {
      for (Tsv.Row row : rows("sides_" + part)) {
        Side side = side(row);
        Side old = out.put(side.id(), side);
        if (old != null) {
          throw new IllegalArgumentException(
              row.where() + ": side '" + side.id() + "' stands in " + old.where() + " too");
        }
      }
    }
    for (Nation nation : nations) {
      derive(nation, organs, out);
    }
    return out;
  }

  private static void derive(Nation nation, Map<String, Organ> organs, Map<String, Side> out) {
    String iso = nation.iso2();
    out.putIfAbsent(
        iso,
        new Side(
            iso,
            PartyKind.COUNTRY,
            "",
            iso,
            "",
            Validity.ALWAYS,
            nation.nameEn(),
            List.of(nation.nameAr()),
            List.of(),
            DERIVED));
    for (Organ organ : organs.values()) {
      String id = iso + "-" + organ.code();
      out.putIfAbsent(
          id,
          new Side(
              id,
              organ.kind(),
              organ.sector(),
              iso,
              organ.code().equals("GOV") ? iso : iso + "-GOV",
              Validity.ALWAYS,
              nation.nameEn() + ", " + organ.nameEn(),
              List.of(organ.nameAr() + " في " + nation.nameAr()),
              List.of(),
              DERIVED));
    }
  }

  private static Side side(Tsv.Row row) {
    return new Side(
        row.get("id"),
        kind(row),
        row.get("sector"),
        row.get("country"),
        row.get("parent"),
        Validity.of(row),
        row.get("name_en"),
        row.list("names_ar"),
        row.list("aliases_en"),
        row.where());
  }

  private static Leader leader(Tsv.Row row) {
    return new Leader(
        row.get("id"),
        row.get("name_en"),
        row.list("names_ar"),
        row.get("side"),
        row.get("role_en"),
        row.get("role_ar"),
        Validity.of(row),
        row.where());
  }

  private static Membership membership(Tsv.Row row) {
    return new Membership(
        row.get("side"), row.get("of"), row.get("relation"), Validity.of(row), row.where());
  }

  private static Nation nation(Tsv.Row row) {
    return new Nation(
        row.get("iso2"),
        row.get("iso3"),
        row.get("name_en"),
        row.list("names_ar").stream().filter(name -> !name.startsWith("?")).toList(),
        row.list("names_ar").stream()
            .filter(name -> name.startsWith("?"))
            .map(name -> name.substring(1))
            .toList(),
        row.list("adjective"),
        row.list("people"),
        row.list("seats"),
        row.where());
  }

  private static HeadNoun noun(Tsv.Row row, List<String> words) {
    Set<HeadNoun.Trait> traits = EnumSet.noneOf(HeadNoun.Trait.class);
    for (String trait : row.get("traits").split(" ")) {
      if (!trait.isEmpty()) {
        traits.add(HeadNoun.Trait.valueOf(trait.toUpperCase(Locale.ROOT)));
      }
    }
    HeadNoun.Group group = HeadNoun.Group.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    return new HeadNoun(group, kind(row), row.get("organ"), words, traits, row.where());
  }

  private static NameRule rule(Tsv.Row row) {
    String when = row.get("when");
    String country = when.startsWith("country:") ? when.substring("country:".length()) : "";
    boolean named = when.equals("named");
    if (!when.isEmpty() && country.isEmpty() && !named) {
      throw new IllegalArgumentException(row.where() + ": '" + when + "' is no condition");
    }
    String side = row.get("side").equals("-") ? "" : row.get("side");
    return new NameRule(row.get("phrase"), side, country, named, row.where());
  }

  private static PartyKind kind(Tsv.Row row) {
    try {
      return PartyKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          row.where() + ": '" + row.get("kind") + "' is no kind of party", e);
    }
  }
}
