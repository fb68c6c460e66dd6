// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.text.Folding;

/**
 * Collects the written forms of all places with the readings of each, and writes them.
 *
 * <p>A form that {@code ordinary.tsv} or {@code ambiguous.tsv} lists carries what it needs to mean
 * a place; a form that never means one has an empty list of readings. The first file speaks only of
 * rows of the open data, the second of all.
 */
final class FormTable {
  private static final Set<String> FAMILIES =
      Set.of("ال", "بن", "ابن", "عبد", "محمد", "احمد", "علي", "حسن", "حسين", "الشيخ", "شيخ", "ولي");
  private static final Set<String> FATHERS = Set.of("ابو", "ام", "بني", "بنو");

  private final List<PlaceRow> rows;
  private final int[] tiers;
  private final Map<List<String>, Map<Integer, Integer>> forms = new LinkedHashMap<>();
  private final Map<List<String>, Set<Integer>> owned = new HashMap<>();

  private FormTable(List<PlaceRow> rows) {
    this.rows = rows;
    this.tiers = new int[rows.size()];
  }

  /** The forms of all rows. */
  static FormTable of(PlaceSources sources) {
    FormTable table = new FormTable(sources.rows());
    for (int i = 0; i < table.rows.size(); i++) {
      table.add(i, table.rows.get(i));
    }
    sources.needs().forEach(table::restrict);
    table.seats();
    return table;
  }

  private void add(int place, PlaceRow row) {
    for (int n = 0; n < row.names().size(); n++) {
      boolean own = n < row.own();
      int given = own || n == 0 || n < row.news() ? 0 : NameForms.ALIAS;
      for (Map.Entry<List<String>, Integer> form : NameForms.of(row.names().get(n)).entrySet()) {
        boolean news = n < row.news();
        int marks = form.getValue() | given | (own || news ? 0 : likePerson(form.getKey()));
        forms
            .computeIfAbsent(form.getKey(), k -> new LinkedHashMap<>())
            .merge(place, marks, Math::min);
        if (own) {
          owned.computeIfAbsent(form.getKey(), k -> new HashSet<>()).add(place);
        }
      }
    }
  }

  /** What a form needs whose first word begins the names of people and families. */
  private static int likePerson(List<String> form) {
    String first = form.get(0);
    return form.size() == 1
        ? 0
        : FAMILIES.contains(first)
            ? NameForms.NEEDS_HEAD
            : FATHERS.contains(first) ? NameForms.NEEDS_CUE : 0;
  }

  private void restrict(List<String> form, PlaceSources.Need need) {
    Map<Integer, Integer> readings = forms.getOrDefault(form, Map.of());
    Set<Integer> free = need.own() ? Set.of() : owned.getOrDefault(form, Set.of());
    Map<Integer, Integer> left = new LinkedHashMap<>();
    for (Map.Entry<Integer, Integer> reading : readings.entrySet()) {
      int place = reading.getKey();
      int marks = reading.getValue();
      if (free.contains(place)) {
        left.put(place, marks);
      } else if (need.marks() >= 0) {
        left.put(place, marks & ~(NameForms.NEEDS_CUE | NameForms.NEEDS_HEAD) | need.marks());
      } else if (need.marks() == PlaceSources.BARE && rows.get(place).news() > 0) {
        left.put(place, marks | NameForms.NEEDS_HEAD);
      }
    }
    if (need.marks() < 0 || !readings.isEmpty()) {
      forms.put(form, left);
    }
  }

  /** Towns that share a name with the unit that they lie in, its seats, are as well known. */
  private void seats() {
    Map<String, Set<String>> units = new HashMap<>();
    for (PlaceRow row : rows) {
      if (row.kind() == PlaceKind.ADMIN1 || row.kind() == PlaceKind.ADMIN2) {
        Set<String> names = units.computeIfAbsent(unit(row, row.kind()), k -> new HashSet<>());
        row.names().forEach(n -> names.add(Folding.fold(n)));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      PlaceRow row = rows.get(i);
      tiers[i] = tier(row);
      if (row.kind() == PlaceKind.TOWN && !row.isOwn()) {
        String name = Folding.fold(row.names().get(0));
        if (units.getOrDefault(unit(row, PlaceKind.ADMIN1), Set.of()).contains(name)) {
          tiers[i] = Math.max(tiers[i], row.population() > 0 ? 3 : 2);
        } else if (units.getOrDefault(unit(row, PlaceKind.ADMIN2), Set.of()).contains(name)) {
          tiers[i] = Math.max(tiers[i], 2);
        }
      }
    }
  }

  private static String unit(PlaceRow row, PlaceKind kind) {
    String first = row.country() + "/" + row.admin1();
    return kind == PlaceKind.ADMIN1 ? first : first + "/" + row.admin2();
  }

  /** How well known place {@code i} is, 4 to 0. */
  int tierOf(int i) {
    return tiers[i];
  }

  /** How well known a place is, 4 to 0. */
  private static int tier(PlaceRow row) {
    if (row.isOwn() || row.news() > 0) {
      return 4;
    }
    int people = row.population();
    return switch (row.kind()) {
      case ADMIN1 -> 3;
      case ADMIN2 -> 2;
      default -> people >= 250_000 ? 3 : people >= 50_000 ? 2 : people >= 5_000 ? 1 : 0;
    };
  }

  /** Writes the lists of readings and then the table. */
  void write(DataOutput out) throws IOException {
    PhraseTable.Builder table = new PhraseTable.Builder();
    List<Integer> lists = new ArrayList<>();
    Map<List<Integer>, Integer> shared = new HashMap<>();
    for (Map.Entry<List<String>, Map<Integer, Integer>> form : forms.entrySet()) {
      List<Integer> list = readings(form.getValue());
      Integer at = shared.get(list);
      if (at == null) {
        at = lists.size();
        lists.addAll(list);
        shared.put(list, at);
      }
      table.add(form.getKey(), at);
    }
    out.writeInt(lists.size());
    for (int x : lists) {
      out.writeInt(x);
    }
    table.build().write(out);
  }

  private List<Integer> readings(Map<Integer, Integer> places) {
    List<Integer> list = new ArrayList<>();
    list.add(places.size());
    places.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -tiers[e.getKey()])
                .thenComparing(e -> -rows.get(e.getKey()).population())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> list.add(e.getKey() << NameForms.BITS | e.getValue()));
    return list;
  }
}
