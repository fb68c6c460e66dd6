// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.sijill.knowledge.phrase.PhraseTable;

/**
 * Compiles the files of {@code knowledge/places} into the resource that {@link Gazetteer} loads.
 *
 * <p>Runs in the build: {@code PlaceCompiler SOURCE_FOLDER TARGET_FILE}. The same files always give
 * the same bytes.
 */
public final class PlaceCompiler {
  private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());
  private static final int CITY = 50_000;
  private static final int TOWN = 5_000;

  private final List<PlaceRow> rows;
  private final Map<String, Integer> pool = new LinkedHashMap<>();
  private final Map<List<String>, Map<Integer, Integer>> forms = new LinkedHashMap<>();

  private PlaceCompiler(List<PlaceRow> rows) {
    this.rows = rows;
  }

  /**
   * Compiles.
   *
   * @param args source folder, target file
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if a row is malformed, with file and line
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    byte[] compiled = compile(PlaceSources.read(Path.of(args[0])));
    Files.write(target, compiled);
  }

  /** The compiled form of the rows. */
  static byte[] compile(List<PlaceRow> rows) throws IOException {
    return new PlaceCompiler(rows).run();
  }

  private byte[] run() throws IOException {
    for (int i = 0; i < rows.size(); i++) {
      addForms(i, rows.get(i));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
      out.writeInt(Gazetteer.MAGIC);
      out.writeInt(rows.size());
      for (PlaceRow row : rows) {
        out.writeByte(KINDS.indexOf(row.kind()));
      }
      for (PlaceRow row : rows) {
        out.writeByte(tier(row));
      }
      for (PlaceRow row : rows) {
        String c = row.country();
        out.writeShort(c.isEmpty() ? 0 : c.charAt(0) << 8 | c.charAt(1));
      }
      columns(out);
      writePool(out);
      writeForms(out);
    }
    return bytes.toByteArray();
  }

  private void addForms(int place, PlaceRow row) {
    for (int n = 0; n < row.names().size(); n++) {
      int alias = n == 0 || row.own() ? 0 : NameForms.ALIAS;
      for (Map.Entry<List<String>, Integer> form : NameForms.of(row.names().get(n)).entrySet()) {
        forms
            .computeIfAbsent(form.getKey(), k -> new LinkedHashMap<>())
            .merge(place, form.getValue() | alias, Math::min);
      }
    }
  }

  private static int tier(PlaceRow row) {
    return switch (row.kind()) {
      case COUNTRY, ADMIN1 -> 3;
      case ADMIN2 -> 2;
      default ->
          row.own() || row.population() >= 5 * CITY
              ? 3
              : row.population() >= CITY ? 2 : row.population() >= TOWN ? 1 : 0;
    };
  }

  private void columns(DataOutputStream out) throws IOException {
    Map<String, Integer> units = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).kind() == PlaceKind.ADMIN1) {
        units.putIfAbsent(rows.get(i).country() + "/" + rows.get(i).admin1(), i);
      }
    }
    column(out, row -> intern(row.admin1()));
    column(out, row -> units.getOrDefault(row.country() + "/" + row.admin1(), -1));
    column(out, row -> intern(row.admin2()));
    column(out, row -> intern(row.id()));
    column(out, row -> intern(row.nameEn()));
    column(out, row -> intern(row.names().get(0)));
    column(out, row -> intern(row.pcode()));
    column(out, row -> (int) Math.round(row.lat() * 1e5));
    column(out, row -> (int) Math.round(row.lon() * 1e5));
    column(out, PlaceRow::population);
  }

  private void column(DataOutputStream out, ToIntFunction<PlaceRow> value) throws IOException {
    for (PlaceRow row : rows) {
      out.writeInt(value.applyAsInt(row));
    }
  }

  private int intern(String s) {
    return s.isEmpty() ? -1 : pool.computeIfAbsent(s, k -> pool.size());
  }

  private void writePool(DataOutputStream out) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    out.writeInt(pool.size() + 1);
    for (String s : pool.keySet()) {
      out.writeInt(text.size());
      text.write(s.getBytes(StandardCharsets.UTF_8));
    }
    out.writeInt(text.size());
    out.writeInt(text.size());
    out.write(text.toByteArray());
  }

  private void writeForms(DataOutputStream out) throws IOException {
    PhraseTable.Builder table = new PhraseTable.Builder();
    List<Integer> lists = new ArrayList<>();
    Map<List<Integer>, Integer> shared = new HashMap<>();
    for (Map.Entry<List<String>, Map<Integer, Integer>> form : forms.entrySet()) {
      List<Integer> list = new ArrayList<>();
      form.getValue().entrySet().stream()
          .sorted(
              Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -tier(rows.get(e.getKey())))
                  .thenComparing(e -> -rows.get(e.getKey()).population())
                  .thenComparing(Map.Entry::getKey))
          .forEach(e -> list.add(e.getKey() << 3 | e.getValue()));
      list.add(0, list.size());
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
}
