// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Precision;
import org.sijill.register.query.Box;
import org.sijill.register.query.Parameter;

/** Counts the incidents of a board that stand in a set of slots. */
final class BoardCounts {
  /** From the finest to the coarsest; what is not in the list is as coarse as a country. */
  private static final List<Precision> FINEST_FIRST =
      List.of(
          Precision.SITE,
          Precision.TOWN,
          Precision.DISTRICT,
          Precision.PROVINCE,
          Precision.REGION,
          Precision.COUNTRY);

  private static final int PRECISION = Board.SINGLE.indexOf(Parameter.PRECISION);
  private static final Comparator<Facets.Count> MOST_FIRST =
      Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(Facets.Count::value);

  private BoardCounts() {}

  /** How often each value of a field with one value occurs. */
  static List<Facets.Count> single(Board board, int field, BitSet among, int most) {
    int[] codes = board.single[field];
    long[] counts = new long[board.singleWords[field].size()];
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      counts[codes[i]]++;
    }
    return top(board.singleWords[field], counts, most);
  }

  /** How often each value of a field with several values occurs. */
  static List<Facets.Count> several(Board board, int field, BitSet among, int most) {
    int[][] codes = board.several[field];
    long[] counts = new long[board.severalWords[field].size()];
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      for (int code : codes[i]) {
        counts[code]++;
      }
    }
    counts[0] = 0;
    return top(board.severalWords[field], counts, most);
  }

  private static List<Facets.Count> top(Board.Words words, long[] counts, int most) {
    List<Facets.Count> all = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        all.add(new Facets.Count(words.value(code), null, null, counts[code]));
      }
    }
    all.sort(MOST_FIRST);
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  /** How many have no point. */
  static long noPlace(Board board, BitSet among) {
    return among.stream().filter(i -> Double.isNaN(board.lat[i])).count();
  }

  /** How many are told of more than seven days. */
  static long vague(Board board, BitSet among) {
    BitSet both = (BitSet) among.clone();
    both.and(board.vague);
    return both.cardinality();
  }

  /** By the time they began. */
  static List<TimeBin> timeline(Board board, BitSet among, TimeBin.Width width) {
    TreeMap<Integer, long[]> days = new TreeMap<>();
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      long[] sums = days.computeIfAbsent(board.from[i], d -> new long[2]);
      sums[0]++;
      sums[1] += board.killed[i];
    }
    TreeMap<String, long[]> bins = new TreeMap<>();
    days.forEach(
        (day, sums) -> {
          String start = LocalDate.ofEpochDay(day).toString().substring(0, width.letters());
          long[] bin = bins.computeIfAbsent(start, s -> new long[2]);
          bin[0] += sums[0];
          bin[1] += sums[1];
        });
    List<TimeBin> out = new ArrayList<>();
    bins.forEach((start, sums) -> out.add(new TimeBin(start, sums[0], sums[1])));
    return out;
  }

  private static final class Cell {
    private double lat;
    private double lon;
    private long count;
    private long killed;
    private int coarsest;
    private @Nullable String id;
  }

  private record Key(long row, long column) {}

  /** By cell of the map. */
  static List<MapCell> map(Board board, BitSet among, Box view, double degrees) {
    Map<Key, Cell> cells = new HashMap<>();
    int[] coarseness = coarseness(board);
    int[] precision = board.single[PRECISION];
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      if (within(board, i, view)) {
        Key key =
            new Key(
                (long) Math.floor(board.lat[i] / degrees),
                (long) Math.floor(board.lon[i] / degrees));
        Cell cell = cells.computeIfAbsent(key, k -> new Cell());
        cell.lat += board.lat[i];
        cell.lon += board.lon[i];
        cell.count++;
        cell.killed += board.killed[i];
        cell.coarsest = Math.max(cell.coarsest, coarseness[precision[i]]);
        String id = board.id(i);
        cell.id = cell.id == null || id.compareTo(cell.id) < 0 ? id : cell.id;
      }
    }
    List<Cell> ordered = new ArrayList<>(cells.values());
    ordered.sort(
        Comparator.comparingLong((Cell c) -> -c.count).thenComparing(c -> String.valueOf(c.id)));
    return ordered.stream().map(BoardCounts::cell).toList();
  }

  private static MapCell cell(Cell c) {
    return new MapCell(
        c.lat / c.count,
        c.lon / c.count,
        c.count,
        c.killed,
        c.count == 1 ? c.id : null,
        FINEST_FIRST.get(c.coarsest).code());
  }

  /** How coarse each word of the precision's column is. */
  private static int[] coarseness(Board board) {
    Board.Words words = board.singleWords[PRECISION];
    List<String> codes = FINEST_FIRST.stream().map(Precision::code).toList();
    int[] coarseness = new int[words.size()];
    for (int code = 0; code < coarseness.length; code++) {
      int at = codes.indexOf(words.value(code));
      coarseness[code] = at < 0 ? codes.size() - 1 : at;
    }
    return coarseness;
  }

  /** Whether an incident has a point within a box, which may cross the 180th meridian. */
  static boolean within(Board board, int slot, Box box) {
    double lat = board.lat[slot];
    double lon = board.lon[slot];
    if (!(lat >= box.south() && lat <= box.north())) {
      return false;
    }
    return box.west() <= box.east()
        ? lon >= box.west() && lon <= box.east()
        : lon >= box.west() || lon <= box.east();
  }
}
