// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.register.query.Parameter;

/**
 * The columns of all incidents that lists, counts and maps ask for, in arrays: one slot an
 * incident. Counting 100,000 of them takes milliseconds, where the database has to read rows with
 * all their accounts. Not thread-safe by itself; see {@link Boards}.
 */
final class Board {
  /** Fields with one value, or none, an incident. */
  static final List<Parameter> SINGLE =
      List.of(
          Parameter.TYPE,
          Parameter.SUBTYPE,
          Parameter.STATUS,
          Parameter.COUNTRY,
          Parameter.ADMIN1,
          Parameter.PRECISION,
          Parameter.REVIEW,
          Parameter.ASSIGNEE);

  /** Fields with any number of values an incident. */
  static final List<Parameter> SEVERAL =
      List.of(
          Parameter.ACTOR, Parameter.TARGET, Parameter.WEAPON, Parameter.SOURCE, Parameter.CLAIM);

  private static final int[] NOTHING = {};

  /** Codes for the values of a field; 0 stands for none. */
  static final class Words {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>(List.of("none"));

    int code(@Nullable String value) {
      if (value == null) {
        return 0;
      }
      return codes.computeIfAbsent(
          value,
          v -> {
            values.add(v);
            return values.size() - 1;
          });
    }

    /** The code of a value, or -1 if no incident ever had it. */
    int known(String value) {
      return codes.getOrDefault(value, -1);
    }

    String value(int code) {
      return values.get(code);
    }

    int size() {
      return values.size();
    }
  }

  /**
   * One incident's cells.
   *
   * @param single values in the order of {@link #SINGLE}
   * @param killed best or lowest figure, or null
   */
  record Cells(
      String id,
      List<@Nullable String> single,
      LocalDate from,
      LocalDate to,
      boolean vague,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Integer killed) {}

  final Words[] singleWords = words(SINGLE.size());
  final Words[] severalWords = words(SEVERAL.size());
  final int[][] single = new int[SINGLE.size()][0];
  final int[][][] several = new int[SEVERAL.size()][0][];
  int[] from = {};
  int[] to = {};
  int[] killed = {};
  double[] lat = {};
  double[] lon = {};
  final BitSet vague = new BitSet();
  final BitSet live = new BitSet();
  private String[] ids = {};
  private final Map<String, Integer> slots = new HashMap<>();

  private static Words[] words(int n) {
    Words[] all = new Words[n];
    Arrays.setAll(all, i -> new Words());
    return all;
  }

  /** How many slots there are, dead ones among them. */
  int size() {
    return slots.size();
  }

  String id(int slot) {
    return ids[slot];
  }

  /** The slot of an incident, or -1. */
  int slot(String id) {
    return slots.getOrDefault(id, -1);
  }

  /** Sets an incident's cells; its values of several are forgotten. */
  void put(Cells cells) {
    int slot = slots.computeIfAbsent(cells.id(), id -> slots.size());
    grow(slot + 1);
    ids[slot] = cells.id();
    for (int f = 0; f < single.length; f++) {
      single[f][slot] = singleWords[f].code(cells.single().get(f));
    }
    for (int[][] field : several) {
      field[slot] = NOTHING;
    }
    from[slot] = (int) cells.from().toEpochDay();
    to[slot] = (int) cells.to().toEpochDay();
    lat[slot] = cells.lat() == null ? Double.NaN : cells.lat();
    lon[slot] = cells.lon() == null ? Double.NaN : cells.lon();
    killed[slot] = cells.killed() == null ? 0 : cells.killed();
    vague.set(slot, cells.vague());
    live.set(slot);
  }

  /** Adds a value of a field with several. */
  void add(int slot, int field, String value) {
    int[] old = several[field][slot];
    int[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = severalWords[field].code(value);
    several[field][slot] = more;
  }

  /** Keeps only some incidents alive. */
  void keep(BitSet those) {
    live.and(those);
  }

  private void grow(int size) {
    if (size <= from.length) {
      return;
    }
    int room = Math.max(1024, size + size / 2);
    ids = Arrays.copyOf(ids, room);
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
    killed = Arrays.copyOf(killed, room);
    lat = Arrays.copyOf(lat, room);
    lon = Arrays.copyOf(lon, room);
    for (int f = 0; f < single.length; f++) {
      single[f] = Arrays.copyOf(single[f], room);
    }
    for (int f = 0; f < several.length; f++) {
      several[f] = Arrays.copyOf(several[f], room);
    }
  }
}
