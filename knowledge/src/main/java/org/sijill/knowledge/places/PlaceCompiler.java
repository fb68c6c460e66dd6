// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sijill.knowledge.phrase.PhraseTable;

/**
 * Compiles the files of {@code knowledge/places} into the resource that {@link Gazetteer} loads.
 *
 * <p>Runs in the build: {@code PlaceCompiler SOURCE_FOLDER TARGET_FILE}. The same files always give
 * the same bytes.
 */
public final class PlaceCompiler {
  private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());
  private static final int FEWEST_FOR_BOX = 8;

  private final PlaceSources sources;
  private final List<PlaceRow> rows;
  private final Map<String, Integer> pool = new LinkedHashMap<>();
  private final Map<String, Integer> units = new HashMap<>();

  private PlaceCompiler(PlaceSources sources) {
    this.sources = sources;
    this.rows = sources.rows();
    for (int i = 0; i < rows.size(); i++) {
      PlaceRow row = rows.get(i);
      if (row.kind() == PlaceKind.ADMIN1) {
        units.putIfAbsent(row.country() + "/" + row.admin1(), i);
      } else if (row.kind() == PlaceKind.COUNTRY) {
        units.put(row.country(), i);
      }
    }
  }

  /**
   * Compiles, unless the target is newer than every source and every class of the knowledge.
   *
   * @param args source folder, target file
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if a row is malformed, with file and line
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]).toAbsolutePath();
    if (Files.exists(target)
        && newest(Path.of(args[0])) < modified(target)
        && newestClass() < modified(target)) {
      return;
    }
    byte[] compiled = compile(PlaceSources.read(Path.of(args[0])));
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(target, compiled);
  }

  private static long newestClass() throws IOException {
    CodeSource code = PlaceCompiler.class.getProtectionDomain().getCodeSource();
    if (code == null || !code.getLocation().getProtocol().equals("file")) {
      return Long.MAX_VALUE;
    }
    Path classes = Path.of(URI.create(code.getLocation().toString()));
    return Files.isDirectory(classes) ? newest(classes, ".class") : Long.MAX_VALUE;
  }

  private static long newest(Path folder) throws IOException {
    return newest(folder, "");
  }

  private static long newest(Path folder, String ending) throws IOException {
    long newest = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(ending)) {
          newest = Math.max(newest, modified(file));
        }
      }
    }
    return newest;
  }

  private static long modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toMillis();
  }

  /** The compiled form of the sources. */
  static byte[] compile(PlaceSources sources) throws IOException {
    return new PlaceCompiler(sources).run();
  }

  private byte[] run() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
      out.writeInt(Gazetteer.MAGIC);
      out.writeInt(rows.size());
      for (PlaceRow row : rows) {
        out.writeByte(KINDS.indexOf(row.kind()));
      }
      FormTable forms = FormTable.of(sources);
      for (int i = 0; i < rows.size(); i++) {
        out.writeByte(forms.tierOf(i));
      }
      for (PlaceRow row : rows) {
        String c = row.country();
        out.writeShort(c.isEmpty() ? 0 : c.charAt(0) << 8 | c.charAt(1));
      }
      columns(out);
      writePool(out);
      writeUnits(out);
      forms.write(out);
      adjectives().write(out);
    }
    return bytes.toByteArray();
  }

  private void columns(DataOutputStream out) throws IOException {
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
    Integer at = pool.get(s);
    if (s.isEmpty() || at != null) {
      return at == null ? -1 : at;
    }
    pool.put(s, pool.size());
    return pool.size() - 1;
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

  /** Capitals by country, then the boxes of countries and provinces. */
  private void writeUnits(DataOutputStream out) throws IOException {
    int last = 0;
    for (int i = 0; i < rows.size(); i++) {
      last = rows.get(i).kind() == PlaceKind.COUNTRY ? i + 1 : last;
    }
    int[] capitals = new int[last];
    Arrays.fill(capitals, -1);
    for (int i = 0; i < rows.size(); i++) {
      if (sources.isCapital(rows.get(i))) {
        capitals[units.getOrDefault(rows.get(i).country(), 0)] = i;
      }
    }
    ints(out, capitals);
    Map<Integer, List<PlaceRow>> members = new TreeMap<>();
    for (PlaceRow row : rows) {
      if (row.kind() == PlaceKind.TOWN) {
        member(members, row.country(), row);
        member(members, row.country() + "/" + row.admin1(), row);
      }
    }
    members.values().removeIf(list -> list.size() < FEWEST_FOR_BOX);
    ints(out, members.keySet().stream().mapToInt(Integer::intValue).toArray());
    out.writeInt(4 * members.size());
    for (List<PlaceRow> list : members.values()) {
      for (double side :
          new double[] {
            share(list, 0.05, true),
            share(list, 0.05, false),
            share(list, 0.95, true),
            share(list, 0.95, false)
          }) {
        out.writeInt((int) Math.round(side * 1e5));
      }
    }
  }

  private void member(Map<Integer, List<PlaceRow>> members, String unit, PlaceRow row) {
    Integer place = units.get(unit);
    if (place != null) {
      members.computeIfAbsent(place, k -> new ArrayList<>()).add(row);
    }
  }

  private static double share(List<PlaceRow> list, double share, boolean lat) {
    double[] all =
        list.stream().mapToDouble(lat ? PlaceRow::lat : PlaceRow::lon).sorted().toArray();
    return all[(int) Math.round(share * (all.length - 1))];
  }

  private static void ints(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private PhraseTable adjectives() {
    PhraseTable.Builder table = new PhraseTable.Builder();
    for (Map.Entry<String, List<String>> entry : sources.nisbas().entrySet()) {
      int country = units.getOrDefault(entry.getKey(), 0);
      for (String nisba : entry.getValue()) {
        for (List<String> form : Nisba.forms(nisba)) {
          table.add(form, country);
        }
      }
    }
    return table.build();
  }
}
